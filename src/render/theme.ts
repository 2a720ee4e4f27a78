import { Chalk, type ColorSupportLevel } from 'chalk';

/** What a part of a page is, and so how it is set. */
export type Role =
  | 'headline'
  | 'byline'
  | 'standfirst'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'link'
  | 'caption'
  | 'marker'
  | 'rule'
  | 'tableHeader'
  | 'number'
  | 'count'
  | 'speaker'
  | 'description';

/** Sets a text in the styles of its roles, the outermost role first. */
export type Theme = (text: string, roles: readonly Role[]) => string;

/** The styles that read well on light and on dark ground; of the sixteen colours, magenta is the one that does. */
type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'strikethrough' | 'magenta';

const STYLES: Readonly<Record<Role, readonly Style[]>> = {
  headline: ['bold'],
  byline: ['dim'],
  standfirst: ['italic'],
  heading1: ['bold', 'magenta'],
  heading2: ['bold'],
  heading3: ['bold', 'italic'],
  emphasis: ['italic'],
  strong: ['bold'],
  delete: ['strikethrough'],
  inlineCode: ['magenta'],
  link: ['underline'],
  caption: ['dim'],
  marker: ['dim'],
  rule: ['dim'],
  tableHeader: ['bold'],
  number: ['magenta'],
  count: ['dim'],
  speaker: ['bold'],
  description: ['dim'],
};

/** The theme for a terminal with so many colours: 0 none, 1 sixteen, 2 256, 3 all. At 0 every text stays as it is. */
export function themeOf(level: ColorSupportLevel): Theme {
  const chalk = new Chalk({ level });
  return (text, roles) => {
    if (roles.length === 0) return text;
    const styles = new Set(roles.flatMap((role) => STYLES[role]));
    return [...styles].reduce((set, style) => set[style], chalk)(text);
  };
}
