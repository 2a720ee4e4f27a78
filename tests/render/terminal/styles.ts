/** Whether each style that a line turns on is turned off on it: each kind of style has one sequence that ends it. */
export function closesStyles(line: string): boolean {
  const ends: Readonly<Record<string, string>> = { 1: '22', 2: '22', 3: '23', 4: '24', 7: '27', 9: '29' };
  const open: string[] = [];
  for (const [, codes = ''] of line.matchAll(/\x1b\[([\d;]*)m/g)) {
    const first = codes.split(';')[0] ?? '';
    const end = ends[first] ?? (/^(?:3|9)[0-8]$/.test(first) ? '39' : /^(?:4|10)[0-8]$/.test(first) ? '49' : undefined);
    if (end !== undefined) open.push(end);
    else if (codes === '0' || codes === '') open.length = 0;
    else if (open.includes(codes)) open.splice(open.lastIndexOf(codes), 1);
  }
  return open.length === 0;
}
