// Prints the contrast of each role of each theme on the palettes of terminals, and fails where one is too low: npm run contrast.
import { contrastOf, LEAST, PALETTES, THEMES } from './contrast-of.mjs';

/** The columns of a name and of a figure. */
const NAME = 14;
const FIGURE = 6;

let failures = 0;
for (const [index, name] of Object.keys(PALETTES).entries()) print(`${letter(index)} ${name}`);
for (const theme of THEMES) {
  const palettes = Object.values(PALETTES)
    .map((palette, index) => ({ palette, letter: letter(index) }))
    .filter(({ palette }) => theme.fits(palette));
  const colors = { 1: '16', 2: '256', 3: 'all' }[theme.level];
  print(`\n${theme.name}, ${colors} colours`);
  print(' '.repeat(NAME) + palettes.map((one) => one.letter.padStart(FIGURE)).join(''));
  for (const [role, style] of Object.entries(theme.roles)) {
    const found = palettes.map(({ palette }) => contrastOf(style, palette, theme.level));
    failures += found.filter(({ enough }) => !enough).length;
    const figures = found.map(({ contrast, enough }) =>
      `${contrast.toFixed(1)}${enough ? ' ' : '!'}`.padStart(FIGURE + 1),
    );
    print(`${role.padEnd(NAME)}${figures.join('').slice(0, -1)}  ${style}`);
  }
}
print(`\nunder ${LEAST} to 1: ${failures} (a palette's own text is not counted)`);
process.exitCode = failures === 0 ? 0 : 1;

function print(line) {
  process.stdout.write(`${line}\n`);
}

function letter(index) {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
