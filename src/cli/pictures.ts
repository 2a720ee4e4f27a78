import { blocksIn } from '../article/text.js';
import { readPicture } from '../input/read-picture.js';
import type { Source } from '../input/source.js';
import { type PictureStyle, pictureLines } from '../render/pictures/picture-lines.js';
import type { SetPicture } from '../render/terminal/setting.js';
import type { View } from '../select/types.js';
import type { Environment, Io } from './io.js';
import { type ColorLevel, screenLines } from './terminal-abilities.js';

/** No more pictures of an article are shown. */
const MOST_PICTURES = 50;

/** So many pictures are asked for at a time. */
const AT_A_TIME = 4;

/** So many rows of a screen are left beside a picture, for its caption. */
const ROWS_BESIDE = 2;

/** A picture that takes longer is passed over, in milliseconds. */
const LONGEST = 10_000;

/** The terminal that pictures are shown on, and the article that they are of. */
export interface PictureContext {
  readonly io: Io;
  readonly color: ColorLevel;
  readonly source: Source;
  readonly userAgent: string;
}

/**
 * Reads the pictures of a view, so that they can be set; one that cannot be had is passed over.
 *
 * @returns `undefined` where the terminal can show no pictures
 */
export async function readPictures(view: View, context: PictureContext): Promise<SetPicture | undefined> {
  const style = pictureStyle(context.io.env, context.color);
  if (style === undefined || view.type !== 'article') return undefined;
  const blocks = view.sections.flatMap(({ section }) => section.blocks.flatMap((block) => [...blocksIn(block)]));
  const shown = blocks.flatMap((block) => (block.type === 'figure' && block.url !== undefined ? [block.url] : []));
  const addresses = [...new Set(shown)].slice(0, MOST_PICTURES);
  const rows = Math.max(1, screenLines(context.io) - ROWS_BESIDE);
  const pictures = new Map<string, Uint8Array>();
  const todo = addresses.values();
  const readAll = async () => {
    for (const address of todo) {
      const bytes = await pictureOf(address, context);
      if (bytes !== undefined) pictures.set(address, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, readAll));
  return (address, columns) => {
    const bytes = pictures.get(address);
    return bytes === undefined ? [] : pictureLines(bytes, { columns, rows }, style);
  };
}

function pictureOf(address: string, { io, source, userAgent }: PictureContext): Promise<Uint8Array | undefined> {
  return readPicture(address, source, { web: io, timeout: LONGEST, userAgent });
}

/** The variables by which terminals with a protocol for pictures name themselves, and their values. */
const PROTOCOLS: readonly (readonly [
  protocol: 'kitty' | 'iterm2' | 'sixel',
  signs: Readonly<Record<string, RegExp>>,
])[] = [
  [
    'kitty',
    {
      KITTY_WINDOW_ID: /./,
      GHOSTTY_RESOURCES_DIR: /./,
      TERM: /^xterm-(?:kitty|ghostty)$/,
      TERM_PROGRAM: /^(?:kitty|ghostty|WarpTerminal)$/,
      // Konsole 22.04.
      KONSOLE_VERSION: /^(?:22(?:0[4-9]|1\d)|2[3-9]\d\d|[3-9]\d{3})\d\d$/,
    },
  ],
  ['iterm2', { TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|mintty|rio)$/, LC_TERMINAL: /^iTerm2$/ }],
  ['sixel', { TERM: /^(?:mlterm|foot|contour)/ }],
];

/**
 * Chooses how a terminal shows pictures: by a protocol that it is known to have, else by half blocks where it has 256 colours or
 * more. tmux and screen pass no protocol on.
 */
export function pictureStyle(env: Environment, color: ColorLevel): PictureStyle | undefined {
  if (color === 0) return undefined;
  const isMultiplexed = env['TMUX'] || env['STY'] || /^(?:tmux|screen)/.test(env['TERM'] ?? '');
  const known = PROTOCOLS.find(([, signs]) => Object.entries(signs).some(([name, sign]) => sign.test(env[name] ?? '')));
  if (known !== undefined && !isMultiplexed) return known[0];
  return color === 1 ? undefined : { color };
}
