// The library's types in one file: what `src/index.ts` exports and what that needs, out of the declarations that the
// compiler writes for each file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The declarations of the library as the text of one module.
 *
 * @throws when two files declare the same name, which one module cannot hold
 */
export function libraryDeclarations() {
  const folder = mkdtempSync(join(tmpdir(), 'article-reader-types-'));
  try {
    const compiler = 'node_modules/typescript/bin/tsc';
    execFileSync(process.execPath, [compiler, '--project', 'tsconfig.build.json', '--outDir', folder], {
      stdio: 'inherit',
    });
    return rolled(join(folder, 'src/index.d.ts'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rolled(entry) {
  const files = reachableFrom(entry);
  const bodies = files.filter((file) => file !== entry).map((file) => withoutImports(readFileSync(file, 'utf8')));
  const declared = bodies.flatMap(namesDeclaredIn);
  const twice = declared.find((name, index) => declared.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two files of the library declare ${twice}`);
  const index = readFileSync(entry, 'utf8');
  const about = /^\/\*\*[\s\S]*?\*\/\n/.exec(index)?.[0] ?? '';
  return `${about}${bodies.map((body) => body.replace(/^export /gm, '')).join('\n')}\nexport { ${exportedBy(index, entry).join(', ')} };\n`;
}

/** A declaration file and those that it takes from, each after those that it needs. */
function reachableFrom(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const targets = [...readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)\.js'/g)].map(
    ([, target]) => `${join(dirname(file), target)}.d.ts`,
  );
  return [...targets.flatMap((target) => reachableFrom(target, seen)), file];
}

function withoutImports(text) {
  return text
    .replace(/^(?:import|export) (?:type )?(?:\{[^}]*\}|\*) from '[^']*';\n/gm, '')
    .replace(/^export \{\};\n/gm, '')
    .trimEnd();
}

function namesDeclaredIn(text) {
  const declarations = text.matchAll(
    /^(?:export )?(?:declare )?(?:abstract )?(?:const|function|class|interface|type) (\w+)/gm,
  );
  // A function that is declared several times is overloaded.
  return [...new Set([...declarations].map(([, name]) => name))];
}

/** The names that an index exports; all of a file's where it says so. */
function exportedBy(index, entry) {
  const all = [...index.matchAll(/^export (?:type )?\* from '(\.[^']+)\.js';/gm)].flatMap(([, target]) =>
    [
      ...readFileSync(`${join(dirname(entry), target)}.d.ts`, 'utf8').matchAll(
        /^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm,
      ),
    ].map(([, name]) => name),
  );
  const named = [...index.matchAll(/^export (type )?\{([^}]*)\} from/gm)].flatMap(([, , names]) =>
    names.split(',').map((name) => name.trim().replace(/^type /, '')),
  );
  return [...new Set([...named, ...all])].filter(Boolean).sort();
}
