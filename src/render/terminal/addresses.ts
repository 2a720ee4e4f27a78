import { beside } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { wrap } from '../wrap/wrap.js';
import { span } from './inline-spans.js';

/** The addresses that the numbers behind links stand for, each beside its number. */
export function addressLines(addresses: readonly string[], columns: number): readonly Line[] {
  const widest = String(addresses.length).length;
  return addresses.flatMap((address, index) => {
    const first = `${`[${index + 1}]`.padStart(widest + 2)} `;
    const lead = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
    return beside(lead, columns, (room) => wrap([span(address)], room));
  });
}
