import { Chalk, type ColorSupportLevel } from 'chalk';
import type { Role } from '../lines/line.js';
import { type Theme, unstyled } from './paint.js';

/** The styles that read well on light and on dark ground; magenta is the one of the sixteen colours that does. */
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

/**
 * Makes the theme for a terminal.
 *
 * @param level how many colours it has: 0 none, 1 sixteen, 2 256, 3 all; at 0 every text stays as it is
 */
export function themeOf(level: ColorSupportLevel): Theme {
  if (level === 0) return unstyled;
  const chalk = new Chalk({ level });
  return (text, roles) => {
    if (roles.length === 0) return text;
    const styles = new Set(roles.flatMap((role) => STYLES[role]));
    return [...styles].reduce((set, style) => set[style], chalk)(text);
  };
}
