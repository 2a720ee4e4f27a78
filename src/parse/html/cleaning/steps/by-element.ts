import { elementsOf, tokensOf } from '../../dom/walk.js';
import type { Draft, Finding } from '../types.js';

/** Elements that are no part of an article, and why. */
const REASONS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  form: 'form',
  button: 'button',
  footer: 'footer',
  aside: 'aside',
  menu: 'navigation',
  dialog: 'dialog',
};

/** Roles that are no part of an article. */
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
  search: 'form',
  form: 'form',
  button: 'button',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  dialog: 'dialog',
  tooltip: 'dialog',
};

/** Finds what is no part of an article by its element or role: navigation, forms, buttons, footers, asides. */
export function byElement({ root }: Draft): readonly Finding[] {
  return elementsOf(root).flatMap((element) => {
    const role = tokensOf(element, 'role').find((token) => ROLES[token] !== undefined);
    const reason = REASONS[element.localName] ?? ROLES[role ?? ''];
    return reason === undefined ? [] : [{ element, reason }];
  });
}
