import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MUTATIONS = fileURLToPath(new URL('../../../../bench/mutations.mjs', import.meta.url));

test('recogniseHeadings() weighs no sign that no case needs', () => {
  const { status, stderr } = spawnSync(process.execPath, [MUTATIONS], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
