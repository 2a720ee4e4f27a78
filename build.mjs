// Builds what is published: the program and the library with their libraries in, split so that a run loads only what it
// needs; the declarations in dist/types; the licences of what was bundled.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ENTRIES = { 'bin/article-reader': 'bin/article-reader.ts', 'src/index': 'src/index.ts' };

rmSync('dist', { recursive: true, force: true });
const atStart = new Set();
const bundle = await rolldown({ input: ENTRIES, platform: 'node', plugins: [colorIsOurs(), modulesAtStart()] });
const { output } = await bundle.write({
  dir: 'dist',
  entryFileNames: '[name].js',
  // Two folders deep, as the entry points and as src/input/bundled.ts, which looks for ../../data.
  chunkFileNames: 'chunks/[name]-[hash].js',
  // One file for the start: each further one costs half a millisecond.
  codeSplitting: { groups: [{ name: 'start', test: (id) => atStart.has(id) }] },
  comments: false,
  // Not the white space: a stack that names line 1 helps nobody.
  minify: { compress: true, mangle: false, codegen: false },
});
await bundle.close();
chmodSync('dist/bin/article-reader.js', 0o755);
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
writeFileSync('dist/THIRD-PARTY-NOTICES.md', notices(bundledPackages()));

/** Chalk asks the system how many colours there are when it is loaded; cli/color-level.ts knows already. */
function colorIsOurs() {
  return {
    name: 'color-is-ours',
    resolveId: (id) => (id === '#supports-color' ? '\0no-color-support' : undefined),
    load: (id) => (id === '\0no-color-support' ? 'export default { stdout: false, stderr: false }' : undefined),
  };
}

/** Notes the modules that the program imports at once, not by `import()`. */
function modulesAtStart() {
  return {
    name: 'modules-at-start',
    buildEnd() {
      // Not the program's own file: it waits for the run, and what is loaded during the run must not wait for it.
      const program = [...this.getModuleIds()].find((id) => id.endsWith(ENTRIES['bin/article-reader']));
      const todo = [...this.getModuleInfo(program).importedIds];
      for (const id of todo) {
        if (atStart.has(id)) continue;
        atStart.add(id);
        todo.push(...this.getModuleInfo(id).importedIds);
      }
    },
  };
}

/** The folders of the packages whose code is in the bundles, by name. */
function bundledPackages() {
  const ids = output.flatMap((chunk) => chunk.moduleIds ?? []);
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
