import { join } from 'node:path';

/** Finds the file of a relative address in a folder or below; `undefined` for an address that leads elsewhere, or is none. */
export function fileBelow(address: string, folder: string): string | undefined {
  try {
    const name = decodeURIComponent(address);
    return /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name) ? undefined : join(folder, name);
  } catch {
    return undefined;
  }
}
