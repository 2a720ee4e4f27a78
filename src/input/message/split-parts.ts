import { ReaderError } from '../../article/reader-error.js';
import { type Entity, entityOf, mediaTypeOf, parameterOf } from './entity.js';

/** The parts of a message that hold no parts themselves. */
export interface Leaves {
  /** In order. */
  readonly leaves: readonly Entity[];
  /** Whether every part that holds others has its last line, so that nothing is cut off. */
  readonly isWhole: boolean;
}

/** The heads of all parts together are no longer, in bytes: those of a page take some hundred each. */
const LONGEST_HEADS = 2 * 1024 * 1024;

/** Parts are looked for in parts to this depth. */
const DEEPEST = 10;

/** No message has more parts: a page of a browser has some hundreds. */
const MOST_PARTS = 5_000;

/**
 * Finds the parts of a message, those within other parts too; a message without parts is its own.
 *
 * @throws {ReaderError} `unreadable` where they are more than any page or mail has
 */
export async function leavesOf(message: Entity): Promise<Leaves> {
  const leaves: Entity[] = [];
  let isWhole = true;
  let count = 0;
  let heads = 0;
  const add = async (entity: Entity, depth: number): Promise<void> => {
    const boundary = mediaTypeOf(entity).startsWith('multipart/') ? parameterOf(entity, 'boundary') : undefined;
    count++;
    heads += entity.bytes.length - entity.body.length;
    if (count > MOST_PARTS) throw new ReaderError('unreadable', `it is a message of more than ${MOST_PARTS} parts`);
    if (heads > LONGEST_HEADS) throw new ReaderError('unreadable', 'it is a message whose header lines are endless');
    if (boundary === undefined || depth > DEEPEST) {
      leaves.push(entity);
      return;
    }
    const { parts, isEnded } = split(entity.body, boundary);
    isWhole &&= isEnded;
    for (const part of parts) await add(await entityOf(part), depth + 1);
  };
  await add(message, 0);
  return { leaves, isWhole };
}

/** Tells whether the parts of a message can be found by the boundary that its head names. */
export function hasParts(message: Entity): boolean {
  const boundary = parameterOf(message, 'boundary');
  return boundary !== undefined && nextBoundary(message.body, `--${boundary}`, 0) !== undefined;
}

/** The parts between the boundaries, and whether the last boundary is there. */
interface Split {
  readonly parts: readonly Buffer[];
  readonly isEnded: boolean;
}

/** Splits a body at its boundaries: RFC 2046, 5.1.1. What stands before the first and after the last one is no part. */
function split(body: Buffer, boundary: string): Split {
  const parts: Buffer[] = [];
  const delimiter = `--${boundary}`;
  let at = nextBoundary(body, delimiter, 0);
  while (at !== undefined && !at.isLast && parts.length <= MOST_PARTS) {
    const next = nextBoundary(body, delimiter, at.end);
    parts.push(body.subarray(at.end, next?.start ?? body.length));
    at = next;
  }
  return { parts, isEnded: at?.isLast ?? false };
}

/** A line that stands between two parts, or after the last one. */
interface Boundary {
  /** Where the part before it ends; the line end before it belongs to it. */
  readonly start: number;
  /** Where the part after it begins. */
  readonly end: number;
  readonly isLast: boolean;
}

const CARRIAGE_RETURN = 0x0d;

/** So many bytes may follow a delimiter on its line: its two hyphens, spaces, the line end. */
const LONGEST_REST = 80;

/** Finds the next line that is a delimiter and nothing else, from the beginning of a line on. */
function nextBoundary(body: Buffer, delimiter: string, from: number): Boundary | undefined {
  for (const line of linesWith(body, delimiter, from)) {
    const after = line + delimiter.length;
    const [rest, hyphens] = /^(--)?[ \t]*(?:\r?\n|$)/.exec(body.toString('latin1', after, after + LONGEST_REST)) ?? [];
    if (rest === undefined) continue;
    const lineEnd = body[line - 2] === CARRIAGE_RETURN ? 2 : 1;
    return { start: Math.max(from, line - lineEnd), end: after + rest.length, isLast: hyphens !== undefined };
  }
  return undefined;
}

/** Gives the index of each line that begins with some words, from the beginning of a line on. */
function* linesWith(body: Buffer, words: string, from: number): Iterable<number> {
  const wanted = Buffer.from(`\n${words}`, 'latin1');
  if (body.subarray(from, from + words.length).equals(wanted.subarray(1))) yield from;
  for (let at = body.indexOf(wanted, from); at !== -1; at = body.indexOf(wanted, at + wanted.length)) yield at + 1;
}
