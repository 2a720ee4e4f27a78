// Makes `import { lists } from 'lexicon:months'` give the entries of every data/lexicon/months.<language>.txt, by language and
// section, so that no file is read and no list is parted when the program runs. For rolldown (the build) and Vite (the tests),
// which share this form of plugin.
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
      const lists = Object.fromEntries(
        files.map((file) => [file.split('.')[1], sectionsIn(readFileSync(new URL(file, FOLDER), 'utf8'))]),
      );
      return `export const lists = ${JSON.stringify(lists)};`;
    },
  };
}

/**
 * The sections of a list by name, as it is written in a file: the entries of each, one a line. Those before any section go by
 * the empty name; a section that comes twice is one.
 */
export function sectionsIn(text) {
  const sections = {};
  let name = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, begun] = /^\[(.+)\]$/.exec(line) ?? [];
    if (begun !== undefined) name = begun;
    else sections[name] = name in sections ? `${sections[name]}\n${line}` : line;
  }
  return sections;
}
