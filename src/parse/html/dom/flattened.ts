import type { SmallAttribute } from './small-attribute.js';
import type { SmallDocument } from './small-document.js';
import { type Parent, SmallElement } from './small-dom.js';

/** An element that is none: what stands in it stands in its host instead. parse5 has it among the elements that are open. */
export class Flattened extends SmallElement {
  /** The node that holds what stands in it: the nearest around it that is one. */
  host: Parent;

  constructor(ownerDocument: SmallDocument, name: string, attributes: SmallAttribute[], namespaceURI: string) {
    super(ownerDocument, name, attributes, namespaceURI);
    this.host = this;
  }

  /**
   * Gives it its host.
   *
   * @returns the text that stands for it there: a space, which keeps the words of neighbours apart, and what a picture shows
   */
  standIn(host: Parent): string {
    this.host = host;
    this.parentNode = host;
    const shown = this.localName === 'img' ? (this.getAttribute('alt') ?? '') : '';
    return ` ${shown} `;
  }
}
