import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** The entries of a YAML mapping, all scalars as they are written; `undefined` for anything else. */
export function readYaml(yaml: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (value === undefined || value === null) return [];
    return typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
