// Builds what is published, with its libraries in and split so that a run loads only what it needs: the program in dist/bin,
// the library in dist/lib, for `import` and `require`, over the same files in dist/chunks; the licences of what was bundled.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { libraryDeclarations } from './declarations.mjs';
import { hyphenationPlugin } from './hyphenation-plugin.mjs';
import { lexiconPlugin } from './lexicon-plugin.mjs';
import { colorIsOurs, programsAreLazy, stylesAreChalks, widthIsOurs } from './library-plugins.mjs';

const PROGRAM = 'bin/article-reader';
const LIBRARY = 'lib/index';

/**
 * The files that a run without arguments opens, apart from its entry, and the modules that they begin with: one for what every
 * run needs, one for what reads an article and shows it.
 */
const BEGINNINGS = { start: `${PROGRAM}.ts`, read: 'src/cli/read-sources.ts' };

rmSync('dist', { recursive: true, force: true });
const chunks = await bundle();
chmodSync(`dist/${PROGRAM}.cjs`, 0o755);
const names = chunks.find(({ name, isEntry }) => isEntry && name === LIBRARY).exports;
writeFileSync(
  `dist/${LIBRARY}.mjs`,
  `import library from './index.cjs';\nexport const { ${names.join(', ')} } = library;\n`,
);
const declarations = libraryDeclarations();
for (const kind of ['mts', 'cts']) writeFileSync(`dist/${LIBRARY}.d.${kind}`, declarations);
writeFileSync('dist/THIRD-PARTY-NOTICES.md', notices(packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds))));

/** Bundles the program and the library as CommonJS, which starts 4 ms sooner than modules; gives the files that came of it. */
async function bundle() {
  const files = filesOfTheProgram(BEGINNINGS);
  const build = await rolldown({
    input: { [PROGRAM]: `${PROGRAM}.ts`, [LIBRARY]: 'src/index.ts' },
    platform: 'node',
    plugins: [
      lexiconPlugin(),
      hyphenationPlugin(),
      colorIsOurs(),
      widthIsOurs(),
      stylesAreChalks(),
      programsAreLazy(),
      files,
    ],
  });
  const { output } = await build.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    // Two folders deep, as src/input/read-source.ts, which looks for ../../data.
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    // The entry is in none of them, or the library, which shares them, would run the program.
    codeSplitting: {
      groups: Object.keys(BEGINNINGS).map((name) => ({
        name,
        test: (id) => files.has(name, id) && !id.endsWith(`/${PROGRAM}.ts`),
      })),
    },
    comments: false,
    // Lines and the names of functions stay: a stack that names line 1 helps nobody.
    minify: { compress: true, mangle: { keepNames: true }, codegen: false },
  });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  for (const { fileName, code } of chunks) writeFileSync(join('dist', fileName), inAscii(withPlainExports(code)));
  return chunks;
}

/**
 * The exports of a chunk as plain fields, not as getters: no export of ours changes after its chunk has been run, and two
 * hundred getters cost time at the start.
 */
function withPlainExports(code) {
  return code.replace(
    /Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: !0,\s*get: function\(\) \{\s*return ([^;]+);\s*\}\s*\}\)/g,
    'exports.$1 = $2',
  );
}

/**
 * The code with escapes in the place of characters beyond ASCII: V8 then reads and keeps it as one byte a character. In a raw
 * template an escape would be another text, so that what stands there stays.
 */
function inAscii(code) {
  return code.replace(/String\.raw`[^`]*`|[^\0-\x7f]/g, (found) =>
    found.length > 1 ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The files that the program opens: by the name of each the module that it begins with, and that brings all that it imports, but
 * not by `import()`, and that no file before has.
 */
function filesOfTheProgram(beginnings) {
  const files = new Map();
  return {
    name: 'files-of-the-program',
    buildEnd() {
      for (const [name, beginning] of Object.entries(beginnings)) {
        const todo = [...this.getModuleIds()].filter((id) => id.endsWith(`/${beginning}`));
        for (const id of todo) {
          if (files.has(id)) continue;
          files.set(id, name);
          todo.push(...this.getModuleInfo(id).importedIds);
        }
      }
    },
    has: (name, id) => files.get(id) === name,
  };
}

/** The folders of the packages that modules belong to, by name. */
function packagesOf(ids) {
  const folders = ids.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function notices(folders) {
  const entries = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `## ${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
  });
  return `# Third-party notices\n\nThe published package carries these libraries in its bundles.\n\n${entries.join('\n')}`;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(name));
  if (file === undefined) throw new Error(`no licence text in ${folder}`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
