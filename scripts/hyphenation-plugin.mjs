// Makes `import { patterns } from 'hyphenation:de'` give the patterns of the package `hyphen` for a language as one short text,
// three quarters of their size when packed; src/render/hyphenation/patterns.ts reads it. For rolldown (the build) and Vite
// (the tests), which share this form of plugin.
import { createRequire } from 'node:module';

const SCHEME = 'hyphenation:';
const require = createRequire(import.meta.url);

/** The plugin. */
export function hyphenationPlugin() {
  return {
    name: 'hyphenation',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(SCHEME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${SCHEME}`)) return undefined;
      const language = id.slice(SCHEME.length + 1);
      const file = require.resolve(`hyphen/patterns/${language}.js`);
      this.addWatchFile(file);
      return `export const patterns = ${JSON.stringify(shortened(require(file)))};`;
    },
  };
}

/** The values of patterns, the tree of their letters, and the words that are exceptions, with the places of their hyphens. */
function shortened([levels, tree, exceptions = {}]) {
  return [
    levels.map((values) => values.join('')),
    asText(tree),
    Object.fromEntries(Object.entries(exceptions).map(placed)),
  ];
}

/** An exception by the letters of its word: the package (1.14) counts the hyphens before each place, too (as-so-ciate: 2, 5). */
function placed([word, places]) {
  return [word, places.map((place, hyphens) => place - hyphens)];
}

/** A tree of letters as text: each letter, the number of its values if a pattern ends there, and in brackets what may follow. */
function asText(tree) {
  return Object.entries(tree)
    .map(([letter, node]) => {
      const [next, value] = Array.isArray(node)
        ? node
        : typeof node === 'number'
          ? [undefined, node]
          : [node, undefined];
      return `${letter}${value ?? ''}${next === undefined ? '' : `(${asText(next)})`}`;
    })
    .join('');
}
