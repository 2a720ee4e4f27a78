import { SmallElement, SmallParent, SmallText } from './small-dom.js';
import type { HtmlDocument } from './types.js';

/** A whole page. */
export class SmallDocument extends SmallParent implements HtmlDocument {
  readonly documentURI: string | undefined;
  /** Reads markup and adds what it stands for to an element. */
  readonly fill: (element: SmallElement, markup: string) => void;
  private root: SmallElement | undefined;
  private top: SmallElement | undefined;
  private content: SmallElement | undefined;

  constructor(documentURI: string | undefined, fill: (element: SmallElement, markup: string) => void) {
    super();
    this.documentURI = documentURI;
    this.fill = fill;
  }

  get nodeType(): 9 {
    return 9;
  }

  get nodeName(): '#document' {
    return '#document';
  }

  get documentElement(): SmallElement {
    this.root ??= this.firstElementChild ?? this.createElement('html');
    return this.root;
  }

  get head(): SmallElement {
    this.top ??= this.partOf('head');
    return this.top;
  }

  get body(): SmallElement {
    this.content ??= this.partOf('body');
    return this.content;
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent.trim() ?? '';
  }

  get baseURI(): string | undefined {
    const href = this.getElementsByTagName('base')[0]?.getAttribute('href');
    const isBase = href !== undefined && href !== '' && URL.canParse(href, this.documentURI);
    return isBase ? new URL(href, this.documentURI).href : this.documentURI;
  }

  createElement(name: string): SmallElement {
    return new SmallElement(this, name.toLowerCase(), []);
  }

  createTextNode(text: string): SmallText {
    return new SmallText(text);
  }

  getElementById(id: string): SmallElement | null {
    return this.getElementsByTagName('*').find((element) => element.id === id) ?? null;
  }

  private partOf(name: string): SmallElement {
    return this.documentElement.children.find(({ localName }) => localName === name) ?? this.createElement(name);
  }
}
