import type { ThemeBase } from '../render/terminal/theme-file.js';

/** The values of `--color`. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;

/** The forms that an article can be read in. */
export const FORMAT_CHOICES = ['auto', 'text', 'markdown', 'html'] as const;

/** The styles of links. */
export const LINK_CHOICES = ['auto', 'hyperlink', 'footnote', 'list', 'none'] as const;

/** The options that ask for something which has no list of links, so that `--links list` cannot be used with them. */
export const LIST_OF_LINKS_EXCLUDES = ['markdown', 'json', 'read', 'toc', 'quotes', 'speaker'] as const;

/** The themes that come with the program. */
export const THEME_CHOICES: readonly ThemeBase[] = ['auto', 'dark', 'light', 'plain'];

/** When pictures are shown. */
export const IMAGE_CHOICES = ['auto', 'none'] as const;

/** The shells that have a completion script. */
export const SHELL_CHOICES = ['bash', 'zsh', 'fish'] as const;

/** The kinds of values that the sources of a command line have, and that completions list. */
export const SOURCE_VALUE_KINDS = ['section', 'speaker'] as const;

/** One of `SOURCE_VALUE_KINDS`. */
export type SourceValueKind = (typeof SOURCE_VALUE_KINDS)[number];
