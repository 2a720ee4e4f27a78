// Tells how well each role of a theme can be read on the palettes of terminals: WCAG 2.2, 1.4.3, 4.5 to 1 for text.
import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';

/** The least contrast of text (WCAG 2.2, level AA). */
export const LEAST = 4.5;

/** The share of a dim colour in the mix with its ground, as VTE, kitty, VS Code and others draw it. */
const DIM = 0.5;

const NAMES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** The palettes, by name: `ground`, `text`, sixteen `colors`. */
export const PALETTES = read('./palettes.json');

const themes = read('../data/themes.json');

/** What is seen of each theme, by the number of colours of the terminal (1: sixteen, 2: 256, 3: all), and the grounds that it is for. */
export const THEMES = [
  { name: 'neutral', level: 1, roles: themes.neutral, fits: () => true },
  { name: 'plain', level: 1, roles: { ...themes.neutral, ...themes.plain }, fits: () => true },
  ...[
    ['dark', 1, themes.dark16, isDark],
    ['dark', 2, themes.dark, isDark],
    ['dark', 3, themes.dark, isDark],
    ['light', 1, {}, isLight],
    ['light', 2, themes.light, isLight],
    ['light', 3, themes.light, isLight],
  ].map(([name, level, own, fits]) => ({ name, level, roles: { ...themes.neutral, ...own }, fits })),
];

/**
 * The contrast of a style on a palette. Text in the palette's own colour is the palette's to choose: it counts as enough where it
 * is not dim. A bold colour may be shown as the bright one, so that the worse of the two counts.
 */
export function contrastOf(style, palette, level) {
  const words = style.split(' ');
  const own = !words.some((word) => word.startsWith('#') || colorNumber(word) !== undefined);
  const seen = colorsOf(words, palette, level).map((color) =>
    words.includes('dim') ? mix(color, palette.ground) : color,
  );
  const contrast = Math.min(...seen.map((color) => contrastBetween(color, palette.ground)));
  return { contrast, enough: (own && !words.includes('dim')) || contrast >= LEAST };
}

/** The colours that a style may be shown in, as `#rrggbb`. */
function colorsOf(words, { text, colors }, level) {
  const hex = words.findLast((word) => word.startsWith('#'));
  if (hex !== undefined) return [level === 3 ? hex : sentColor(hex, level, colors)];
  const number = words.map(colorNumber).findLast((found) => found !== undefined);
  if (number === undefined) return [text];
  return words.includes('bold') && number < 8 ? [colors[number], colors[number + 8]] : [colors[number]];
}

/** The number of a named colour: 0 to 15. */
function colorNumber(word) {
  const bright = word.startsWith('bright');
  const index = NAMES.indexOf(bright ? word.slice('bright'.length).toLowerCase() : word);
  return index === -1 ? undefined : index + (bright ? 8 : 0);
}

/** The colour that chalk asks a terminal of fewer colours for. */
function sentColor(hex, level, colors) {
  const [, codes] = new Chalk({ level })
    .hex(hex)('x')
    .match(/\x1b\[([\d;]+)m/);
  const last = Number(codes.split(';').at(-1));
  if (level === 1) return colors[last < 90 ? last - 30 : last - 90 + 8];
  return last >= 232 ? hexOf([0, 0, 0].map(() => (last - 232) * 10 + 8)) : hexOf(cubeOf(last - 16));
}

/** A colour of the cube of 256 colours, which all terminals share. */
function cubeOf(index) {
  return [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6].map((step) =>
    step === 0 ? 0 : step * 40 + 55,
  );
}

function hexOf(channels) {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(hex) {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function mix(color, ground) {
  const grounds = channelsOf(ground);
  return hexOf(channelsOf(color).map((channel, index) => channel * DIM + (grounds[index] ?? 0) * (1 - DIM)));
}

/** The relative luminance of a colour (WCAG 2.2): 0 black, 1 white. */
export function luminanceOf(hex) {
  const [red, green, blue] = channelsOf(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastBetween(one, other) {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function isDark({ ground }) {
  return luminanceOf(ground) < 0.5;
}

function isLight(palette) {
  return !isDark(palette);
}

function read(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
