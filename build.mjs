// Builds what is published: dist/bin and dist/src with their libraries in, split so that a run loads only what it needs,
// the declarations in dist/types, and the licences of what was bundled.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: ['bin/article-reader.ts', 'src/index.ts'],
  outdir: 'dist',
  outbase: '.',
  // Two folders deep, as the entry points and as src/input/bundled.ts, which looks for ../../data.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // Commander is CommonJS and asks for Node's own modules by `require`.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

writeFileSync('dist/THIRD-PARTY-NOTICES.md', notices(bundledPackages(metafile)));

/** The folders of the packages whose code is in the bundles, by name. */
function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.flatMap((input) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
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
  for (const file of ['LICENSE', 'license', 'LICENSE.md', 'LICENCE', 'LICENSE.txt', 'license.md']) {
    try {
      return readFileSync(join(folder, file), 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`no licence text in ${folder}`);
}
