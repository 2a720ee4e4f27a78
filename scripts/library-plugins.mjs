// What the build changes in libraries, so that they cost less at the start. Each plugin fails when the library has changed.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Chalk asks the system how many colours there are when it is loaded; cli/terminal-abilities.ts knows already. */
export function colorIsOurs() {
  return {
    name: 'color-is-ours',
    resolveId: (id) => (id === '#supports-color' ? '\0no-color-support' : undefined),
    load: (id) => (id === '\0no-color-support' ? 'export default { stdout: false, stderr: false }' : undefined),
  };
}

/** wrap-ansi asks for ansi-styles, of which chalk carries a copy: one of them is enough. */
export function stylesAreChalks() {
  const copy = resolve('node_modules/chalk/source/vendor/ansi-styles/index.js');
  if (!existsSync(copy)) throw new Error('chalk carries no ansi-styles');
  return { name: 'styles-are-chalks', resolveId: (id) => (id === 'ansi-styles' ? copy : undefined) };
}

/**
 * wrap-ansi measures with our own width: string-width compiles the tables of all emoji when it is loaded. The segmenter is
 * made when a word must be divided, which wrap-ansi is never asked to do.
 */
export function widthIsOurs() {
  const eager = 'const segmenter = new Intl.Segmenter();';
  return {
    name: 'width-is-ours',
    resolveId: (id) => (id === 'string-width' ? '\0string-width' : undefined),
    load: (id) =>
      id === '\0string-width'
        ? `export { displayWidth as default } from ${JSON.stringify(resolve('src/render/lines/width.ts'))}`
        : undefined,
    transform(code, id) {
      if (!id.includes('/wrap-ansi/')) return undefined;
      if (!code.includes(eager)) throw new Error('wrap-ansi makes its segmenter in another way');
      return code.replace(eager, 'const segmenter = { segment: (text) => new Intl.Segmenter().segment(text) };');
    },
  };
}

/** Commander loads what starts other programs, for subcommands that are programs; it costs a fifth of a start, and we have none. */
export function programsAreLazy() {
  const eager = "const childProcess = require('node:child_process');";
  const lazy = "const childProcess = { spawn: (...words) => require('node:child_process').spawn(...words) };";
  return {
    name: 'programs-are-lazy',
    transform(code, id) {
      if (!id.endsWith('/commander/lib/command.js')) return undefined;
      if (!code.includes(eager)) throw new Error('commander loads node:child_process in another way');
      return code.replace(eager, lazy);
    },
  };
}
