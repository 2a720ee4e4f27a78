import type { HtmlAttribute } from './types.js';

/** An attribute of an element. */
export class SmallAttribute implements HtmlAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  /** Readability copies an attribute from one element to another; the value is copied there. */
  cloneNode(): this {
    return this;
  }
}

/** What the attribute `style` says of one property, or `undefined`. */
export function styleIn(style: string, property: string): string | undefined {
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  return declarations.find(([name = '']) => name.trim() === property)?.[1]?.trim();
}
