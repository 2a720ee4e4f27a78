// Makes `import { lists } from 'lexicon:months'` give the text of every data/lexicon/months.<language>.txt, by language, so that
// no file is read when the program runs. For rolldown (the build) and Vite (the tests), which share this form of plugin.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../data/lexicon/', import.meta.url);
const SCHEME = 'lexicon:';

/** The plugin; comments and empty lines of the lists are left out. */
export function lexiconPlugin() {
  return {
    name: 'lexicon',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(SCHEME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${SCHEME}`)) return undefined;
      const subject = id.slice(SCHEME.length + 1);
      const files = readdirSync(FOLDER)
        .filter((name) => name.split('.')[0] === subject)
        .sort();
      if (files.length === 0) throw new Error(`no data/lexicon/${subject}.<language>.txt`);
      for (const file of files) this.addWatchFile(new URL(file, FOLDER).pathname);
      const lists = Object.fromEntries(files.map((file) => [file.split('.')[1], listIn(file)]));
      return `export const lists = ${JSON.stringify(lists)};`;
    },
  };
}

function listIn(file) {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).join('\n');
}
