import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeKeys } from '../../src/read/keys.js';

test.each([
  ['j', ['j']],
  ['é日👩', ['é', '日', '👩']],
  ['\x1b[A\x1b[B\x1bOC\x1bOD', ['Up', 'Down', 'Right', 'Left']],
  ['\x1b[H\x1b[F\x1bOH\x1b[1~\x1b[4~\x1b[7~\x1b[8~', ['Home', 'End', 'Home', 'Home', 'End', 'Home', 'End']],
  ['\x1b[5~\x1b[6~', ['PageUp', 'PageDown']],
  ['\x1bOP\x1b[11~', ['F1', 'F1']],
  ['\x1b[1;5A\x1b[6;2~', ['Up', 'PageDown']],
  ['\x1b[<64;10;5M\x1b[<65;10;5M\x1b[<0;1;1M\x1b[<0;1;1m', ['WheelUp', 'WheelDown']],
  ['\r\n\t\x7f\b', ['Enter', 'Enter', 'Tab', 'Backspace', 'Backspace']],
  ['\x03\x06\x1a', ['Ctrl-C', 'Ctrl-F', 'Ctrl-Z']],
  ['\x1b[200~j\x1b[I\x1bx\x1b[2~k', ['j', 'k']],
] as const)('decodeKeys() tells the keys in %j', (text, keys) => {
  expect(decodeKeys(text, true)).toEqual({ keys, rest: '' });
});

test.each(['\x1b', '\x1b[', '\x1bO', '\x1b[1;5', '\x1b[<64;10'])(
  'decodeKeys() waits for the rest of %j',
  (beginning) => {
    expect(decodeKeys(`j${beginning}`, false)).toEqual({ keys: ['j'], rest: beginning });
  },
);

test('decodeKeys() takes an escape that nothing follows for the key', () => {
  expect(decodeKeys('\x1b', true)).toEqual({ keys: ['Escape'], rest: '' });
});

test('decodeKeys() takes all that a terminal may send, in pieces as well as at once', () => {
  const piece = fc.constantFrom('j', '\x1b', '[', 'O', 'A', '<', '64', ';', 'M', '~', '\r', 'é');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      let rest = '';
      const keys: string[] = [];
      for (const one of pieces) {
        const decoded = decodeKeys(rest + one, false);
        keys.push(...decoded.keys);
        rest = decoded.rest;
      }
      keys.push(...decodeKeys(rest, true).keys);
      expect(keys).toEqual(decodeKeys(pieces.join(''), true).keys);
    }),
  );
});
