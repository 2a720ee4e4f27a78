import type { LinkTarget, Role, StyledLine, StyledText } from '../lines/line.js';
import { externalAddress } from '../links.js';

/** Makes words, which may be styled, a part of a link. */
export type Linker = (text: string, link: LinkTarget) => string;

/** Sets a text in the styles of its roles, the outermost role first. */
export type Theme = (text: string, roles: readonly Role[]) => string;

/** The theme without colours: every text stays as it is. */
export const unstyled: Theme = (text) => text;

/** Writes a line as the terminal gets it, in the styles of a theme. Spaces at its end are left out. */
export function paint(line: StyledLine, theme: Theme, link: Linker): string {
  return withNeighboursJoined(withoutTrailingSpace(line))
    .map(({ text, roles, link: target, painted }) => {
      if (painted !== undefined) return painted;
      const styled = text.trim() === '' ? text : theme(text, roles);
      return target === undefined ? styled : link(styled, target);
    })
    .join('');
}

function withoutTrailingSpace(line: StyledLine): StyledLine {
  const end = line.findLastIndex(({ text, painted }) => painted !== undefined || text.trimEnd() !== '');
  const last = line[end];
  return last === undefined ? [] : [...line.slice(0, end), { ...last, text: last.text.trimEnd() }];
}

/** Joins neighbours of the same roles and the same link, so that styles do not end and begin between them. */
function withNeighboursJoined(line: StyledLine): StyledLine {
  const joined: StyledText[] = [];
  for (const words of line) {
    const before = joined.at(-1);
    if (before !== undefined && isAlike(before, words)) {
      joined[joined.length - 1] = { ...words, text: before.text + words.text };
    } else {
      joined.push(words);
    }
  }
  return joined;
}

function isAlike(before: StyledText, after: StyledText): boolean {
  if (before.painted !== undefined || after.painted !== undefined) return false;
  return before.link === after.link && before.roles.join() === after.roles.join();
}

/**
 * Makes a linker that makes words clickable (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). All
 * words of one link have the same `id`, by which a terminal knows them as one where they stand on several lines. Words
 * whose address is not safe stay as they are.
 */
export function hyperlinks(): Linker {
  const ids = new Map<LinkTarget, number>();
  return (text, link) => {
    const address = externalAddress(link.url);
    if (address === undefined) return text;
    const id = ids.get(link) ?? ids.size + 1;
    ids.set(link, id);
    return `\x1b]8;id=${id};${address}\x1b\\${text}\x1b]8;;\x1b\\`;
  };
}
