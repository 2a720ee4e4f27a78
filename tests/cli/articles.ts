import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** An article of three sections, with two speakers. */
export const HARBOUR = `The harbour of Brill opens again

By Ann Lee

The old harbour of Brill opened again on Monday after two years of repairs, and the first boats came in before noon.

Money

The town paid for most of the work itself. "It was worth every penny," said Ruth Adler, the mayor of the town.

Boats

The boats that had wintered in the next bay came home one after the other. "I missed the bells," said Tom Weber, who keeps two of them.
`;

/** An article that shares a section title with the other, and no speaker. */
export const LIBRARY = `A library on wheels finds its readers

By Jon Bell

The library bus of the valley stops at eleven villages every week, and at each of them somebody waits for it in the rain.

Money

The bus costs the valley less than one of its roundabouts, as its driver never fails to tell the council in spring.
`;

/** A folder for the files of one test file, which goes with it. */
export function temporaryFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'article-reader-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
