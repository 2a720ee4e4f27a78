// Builds what is published, with its libraries in and split so that a run loads only what it needs: the program in dist/bin,
// the library in dist/lib, for `import` and `require`, over the same files in dist/chunks; the licences of what was bundled.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { libraryDeclarations } from './declarations.mjs';
import { lexiconPlugin } from './lexicon-plugin.mjs';
import { colorIsOurs, stylesAreChalks, widthIsOurs } from './library-plugins.mjs';

const PROGRAM = 'bin/article-reader';
const LIBRARY = 'lib/index';

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
  const atStart = new Set();
  const build = await rolldown({
    input: { [PROGRAM]: `${PROGRAM}.ts`, [LIBRARY]: 'src/index.ts' },
    platform: 'node',
    plugins: [lexiconPlugin(), colorIsOurs(), widthIsOurs(), stylesAreChalks(), noteModulesAtStart(atStart)],
  });
  const { output } = await build.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    // Two folders deep, as src/input/read-source.ts, which looks for ../../data.
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    // One file for all that a run without arguments needs: each further one costs half a millisecond. The entry is not in
    // it, or the library, which shares the file, would run the program.
    codeSplitting: { groups: [{ name: 'start', test: (id) => atStart.has(id) && !id.endsWith(`/${PROGRAM}.ts`) }] },
    comments: false,
    // Not the white space: a stack that names line 1 helps nobody.
    minify: { compress: true, mangle: false, codegen: false },
  });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  for (const { fileName, code } of chunks) writeFileSync(join('dist', fileName), withPlainExports(code));
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

/** Notes the modules that the program imports at once, not by `import()`. */
function noteModulesAtStart(atStart) {
  return {
    name: 'note-modules-at-start',
    buildEnd() {
      const todo = [...this.getModuleIds()].filter((id) => id.endsWith(`/${PROGRAM}.ts`));
      for (const id of todo) {
        if (atStart.has(id)) continue;
        atStart.add(id);
        todo.push(...this.getModuleInfo(id).importedIds);
      }
    },
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
