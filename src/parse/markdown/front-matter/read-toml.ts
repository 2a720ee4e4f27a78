import { parse, TomlError } from 'smol-toml';

/** The entries of a TOML document; `undefined` when it is none. */
export function readToml(toml: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    return Object.entries(parse(toml));
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
