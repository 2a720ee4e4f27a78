// Builds what is published, each with its libraries in and split so that a run loads only what it needs: the program in
// dist/bin, the library in dist/src; the declarations in dist/types; the licences of what was bundled.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { lexiconPlugin } from './lexicon-plugin.mjs';

rmSync('dist', { recursive: true, force: true });
const bundled = [
  // CommonJS starts 4 ms sooner than a module.
  ...(await bundle({ entry: 'bin/article-reader', format: 'cjs', extension: 'cjs' })),
  ...(await bundle({ entry: 'src/index', format: 'esm', extension: 'js' })),
];
chmodSync('dist/bin/article-reader.cjs', 0o755);
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
writeFileSync('dist/THIRD-PARTY-NOTICES.md', notices(packagesOf(bundled)));

/** Bundles what is imported from one file; gives the modules that went in, as paths. */
async function bundle({ entry, format, extension }) {
  const atStart = new Set();
  const input = { [entry]: `${entry}.ts` };
  const build = await rolldown({
    input,
    platform: 'node',
    plugins: [lexiconPlugin(), colorIsOurs(), widthIsOurs(), noteModulesAtStart(atStart)],
  });
  const { output } = await build.write({
    dir: 'dist',
    format,
    entryFileNames: `[name].${extension}`,
    // Two folders deep, as the entry points and as src/input/bundled.ts, which looks for ../../data.
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    // One file for the start: each further one costs half a millisecond.
    codeSplitting: { groups: [{ name: 'start', test: (id) => atStart.has(id) }] },
    comments: false,
    // Not the white space: a stack that names line 1 helps nobody.
    minify: { compress: true, mangle: false, codegen: false },
  });
  await build.close();
  return output.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** Chalk asks the system how many colours there are when it is loaded; cli/color-level.ts knows already. */
function colorIsOurs() {
  return {
    name: 'color-is-ours',
    resolveId: (id) => (id === '#supports-color' ? '\0no-color-support' : undefined),
    load: (id) => (id === '\0no-color-support' ? 'export default { stdout: false, stderr: false }' : undefined),
  };
}

/**
 * wrap-ansi measures with our own width: string-width compiles the tables of all emoji when it is loaded. The segmenter is
 * made when a word must be divided, which wrap-ansi is never asked to do.
 */
function widthIsOurs() {
  const eager = 'const segmenter = new Intl.Segmenter();';
  return {
    name: 'width-is-ours',
    resolveId: (id) => (id === 'string-width' ? '\0string-width' : undefined),
    load: (id) =>
      id === '\0string-width'
        ? `export { displayWidth as default } from ${JSON.stringify(resolve('src/render/wrap/width.ts'))}`
        : undefined,
    transform(code, id) {
      if (!id.includes('/wrap-ansi/')) return undefined;
      if (!code.includes(eager)) throw new Error('wrap-ansi makes its segmenter in another way');
      return code.replace(eager, 'const segmenter = { segment: (text) => new Intl.Segmenter().segment(text) };');
    },
  };
}

/** Notes the modules that are imported at once, not by `import()`. */
function noteModulesAtStart(atStart) {
  return {
    name: 'note-modules-at-start',
    buildEnd() {
      const todo = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id).isEntry);
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
