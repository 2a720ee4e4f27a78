import { TIME_ZONES, VAGUE_TIME_ZONES } from '../words/time-zones.js';

/** A time of day beside a date. */
export interface WrittenTime {
  /** `THH:MM`, with a time zone where the line gives one: `T10:30+02:00`. */
  readonly iso: string;
  /** UTF-16 code units that the time takes, with what joins it to the date. */
  readonly length: number;
}

/** `10:30`, `10.30 am`, `14h05`, `14 h 05`, `9 pm`, `9 Uhr`. */
const TIME =
  '(?:(?<hour>\\d{1,2})(?:[:.]|\\s?h\\s?)(?<minute>[0-5]\\d)(?::\\d\\d)?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?|(?<hour12>1[0-2]|[1-9])\\s?(?<half12>[ap])\\.?m\\b\\.?|(?<full>\\d{1,2})(?=\\s?(?:h|uhr|horas|heures)\\b))';

/** A word or an offset after it. */
const ZONE = '(?:\\s?\\(?(?<zone>local time|[a-z]{1,6}\\b|[+-]\\d\\d:?\\d\\d)\\)?)?';

/** The time that a text begins with, as it stands after a date: ` at 10:30 AM EDT`, `, 14.05 Uhr`. */
export function timeAfterDate(text: string): WrittenTime | undefined {
  return writtenTime(text, `^[\\s,|·•–—-]*(?:(?:at|um|à|a las)\\s+)?${TIME}${ZONE}`);
}

/** The time that a text ends with, as it stands before a date: `3:15 PM EDT, `. */
export function timeBeforeDate(text: string): WrittenTime | undefined {
  return writtenTime(text, `(?<![\\w:.])${TIME}${ZONE}[\\s,|·•–—-]*(?:on\\s+)?$`);
}

function writtenTime(text: string, pattern: string): WrittenTime | undefined {
  if (!/\d/.test(text)) return undefined;
  const match = new RegExp(pattern, 'i').exec(text);
  const { hour, minute = '00', half, hour12, half12, full, zone = '' } = match?.groups ?? {};
  const hours = hourOfDay(Number(hour ?? hour12 ?? full), half ?? half12);
  if (match === null || hours > 23) return undefined;
  const offset = offsetOf(zone);
  const length = match[0].length - (offset === undefined ? zone.length : 0);
  return { iso: `T${String(hours).padStart(2, '0')}:${minute}${offset ?? ''}`, length };
}

/** The offset of a time zone, empty for one without a meaning of its own, `undefined` for what is none. */
function offsetOf(zone: string): string | undefined {
  if (/\d/.test(zone)) return zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
  const name = zone.toLowerCase();
  return TIME_ZONES[name] ?? (name === '' || VAGUE_TIME_ZONES.includes(name) ? '' : undefined);
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
