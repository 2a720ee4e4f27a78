import { expect, test } from 'vitest';
import { type WriteSome, writeWhole } from '../../src/cli/process-io.js';

const BYTES = Buffer.from('The harbour opened again.');

/** A place that takes so many bytes at each attempt; for an error, it fails. */
function placeThatTakes(...attempts: readonly (number | Error)[]): { readonly write: WriteSome; taken(): string } {
  const left = [...attempts];
  const taken: Uint8Array[] = [];
  return {
    async write(bytes) {
      const attempt = left.shift() ?? bytes.length;
      if (attempt instanceof Error) throw attempt;
      const part = bytes.subarray(0, attempt);
      taken.push(part);
      return part.length;
    },
    taken: () => Buffer.concat(taken).toString(),
  };
}

const failure = (code: string) => Object.assign(new Error(code), { code });

test('writeWhole() writes on where a write took a part only', async () => {
  const { write, taken } = placeThatTakes(3, 1, 7);
  await writeWhole(BYTES, write);
  expect(taken()).toBe(BYTES.toString());
});

test('writeWhole() waits for a place that can take nothing just now', async () => {
  const { write, taken } = placeThatTakes(4, failure('EAGAIN'), 0, 5, failure('EAGAIN'));
  await writeWhole(BYTES, write);
  expect(taken()).toBe(BYTES.toString());
});

test('writeWhole() fails as the system does after it took a part', async () => {
  const { write, taken } = placeThatTakes(4, failure('ENOSPC'));
  await expect(writeWhole(BYTES, write)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(taken()).toBe('The ');
});

test('writeWhole() writes nothing of nothing', async () => {
  await writeWhole(new Uint8Array(), () => Promise.reject(new Error('nothing was to be written')));
});
