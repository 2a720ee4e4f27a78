import type { SourceFile } from './source-files.js';

/** Figures of how the house is built. */
export interface Measures {
  readonly files: number;
  readonly folders: number;
  readonly medianLines: number;
  readonly longestFile: string;
  /** Files of at most ten lines. */
  readonly tinyFiles: number;
  /** Folders of fewer than four files, without those that only hold folders. */
  readonly smallFolders: readonly string[];
  /** The deepest folder below `src`, as a number of floors. */
  readonly depth: number;
  /** The share of the files that exactly one other file imports, in the same folder. */
  readonly importedByOneNeighbour: number;
  /** The share of the files that exactly one other file imports, wherever it stands. */
  readonly importedByOne: number;
  /** Groups of folders that import each other in a circle: below the same folder, by its path. */
  readonly circles: readonly string[];
  /** How many imports it takes from `bin` to a file, in the mean. */
  readonly meanHops: number;
  readonly medianFunction: number;
  readonly longestFunction: number;
  /** Lists of words in code, with file and line. */
  readonly wordLists: readonly string[];
}

/** Measures the files of `bin` and `src`. */
export function measuresOf(files: readonly SourceFile[]): Measures {
  const sizes = files.map(({ lines }) => lines);
  const longest = files.reduce((a, b) => (b.lines > a.lines ? b : a));
  const folders = folderSizes(files);
  const functions = files.flatMap(({ functionLines }) => functionLines);
  const importers = importersOf(files);
  const single = files.filter(({ path }) => importers.get(path)?.size === 1);
  const neighbours = single.filter(({ path }) => folderOf([...(importers.get(path) ?? [])].join()) === folderOf(path));
  return {
    files: files.length,
    folders: folders.size,
    medianLines: medianOf(sizes),
    longestFile: `${longest.path} (${longest.lines})`,
    tinyFiles: sizes.filter((size) => size <= 10).length,
    smallFolders: [...folders].filter(([, count]) => count < 4).map(([folder]) => folder),
    depth: Math.max(...[...folders.keys()].map((folder) => folder.split('/').length - 1)),
    importedByOneNeighbour: neighbours.length / files.length,
    importedByOne: single.length / files.length,
    circles: circlesOf(files),
    meanHops: meanHops(files),
    medianFunction: medianOf(functions),
    longestFunction: Math.max(...functions),
    wordLists: files.flatMap(({ path, wordLists }) => wordLists.map((line) => `${path}:${line}`)),
  };
}

/** The folder of a file: `src/parse/text`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * Circles between folders, and between a folder and the files beside it, at every level: `src/parse: html <-> text`.
 * What stands below one name of a level counts as one room there.
 */
export function circlesOf(files: readonly SourceFile[]): readonly string[] {
  const levels = new Set(files.flatMap(({ path }) => ancestorsOf(path)));
  return [...levels].sort().flatMap((level) => circlesAt(level, files));
}

function circlesAt(level: string, files: readonly SourceFile[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    for (const { target } of imports) {
      const [room, other] = [roomAt(level, path), roomAt(level, target ?? '')];
      if (room === undefined || other === undefined || room === other) continue;
      edges.set(room, (edges.get(room) ?? new Set()).add(other));
    }
  }
  return stronglyConnected(edges).map((rooms) => `${level || '.'}: ${rooms.join(' <-> ')}`);
}

/** The part of a path that stands right below a level: `html` or `types.ts` below `src/parse`. */
function roomAt(level: string, path: string): string | undefined {
  const prefix = level === '' ? '' : `${level}/`;
  return path.startsWith(prefix) && path !== '' ? path.slice(prefix.length).split('/')[0] : undefined;
}

/** Groups of two rooms or more that reach each other, where at least one is a folder. */
function stronglyConnected(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reach = new Map([...edges.keys()].map((room) => [room, reachable(room, edges)]));
  const groups = [...reach].map(([room, rooms]) => [...rooms].filter((other) => reach.get(other)?.has(room)).sort());
  const distinct = new Map(groups.filter((group) => group.length > 1).map((group) => [group.join(), group]));
  return [...distinct.values()].filter((group) => group.some((room) => !room.includes('.')));
}

function reachable(from: string, edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const todo = [...(edges.get(from) ?? [])];
  for (const room of todo) {
    if (reached.has(room)) continue;
    reached.add(room);
    todo.push(...(edges.get(room) ?? []));
  }
  return reached;
}

function importersOf(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    for (const { target } of imports) {
      if (target !== undefined) importers.set(target, (importers.get(target) ?? new Set()).add(path));
    }
  }
  return importers;
}

function meanHops(files: readonly SourceFile[]): number {
  const hops = new Map<string, number>(
    files.filter(({ path }) => path.startsWith('bin/')).map(({ path }) => [path, 0]),
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  // A map gives what is added to it while it is walked through.
  for (const [path, distance] of hops) {
    for (const { target = '', isType } of byPath.get(path)?.imports ?? []) {
      if (!isType && byPath.has(target) && !hops.has(target)) hops.set(target, distance + 1);
    }
  }
  const distances = [...hops.values()];
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

function folderSizes(files: readonly SourceFile[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { path } of files) sizes.set(folderOf(path), (sizes.get(folderOf(path)) ?? 0) + 1);
  return sizes;
}

/** The folders that a path stands in, from the top: `''`, `src`, `src/parse`. */
function ancestorsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
