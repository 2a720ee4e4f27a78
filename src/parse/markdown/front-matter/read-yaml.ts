import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** How many values front matter may have, those that an alias repeats counted each time: nine aliases make a billion of nine. */
const MOST_VALUES = 10_000;

/** The entries of a YAML mapping, all scalars as they are written; `undefined` for anything else, and for what never ends. */
export function readYaml(yaml: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (value === undefined || value === null) return [];
    const isMapping = typeof value === 'object' && !Array.isArray(value) && countValues(value) <= MOST_VALUES;
    return isMapping ? Object.entries(value) : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** How many values there are in a value, itself among them; counted no further than to what is too many. */
function countValues(root: unknown): number {
  const left = [root];
  let count = 0;
  for (; left.length > 0 && count <= MOST_VALUES; count++) {
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) left.push(inner);
  }
  return count;
}
