/** Quotes a name, so that it is one word for a shell: POSIX.1, XCU 2.2. */
export function shellWord(name: string): string {
  return /[$`"\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}
