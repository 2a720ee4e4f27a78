import { TIME_ZONES, VAGUE_TIME_ZONES } from '../words/time-zones.js';

/** A time of day beside a date. */
export interface WrittenTime {
  /** `THH:MM`, with a time zone where the line gives one: `T10:30+02:00`. */
  readonly iso: string;
  /** UTF-16 code units that the time takes, with what joins it to the date. */
  readonly length: number;
}

interface Places {
  readonly afterDate: RegExp;
  readonly beforeDate: RegExp;
}

let places: Places | undefined;

/** The time that a text begins with, as it stands after a date: ` at 10:30 AM EDT`, `, 14.05 Uhr`. */
export function timeAfterDate(text: string): WrittenTime | undefined {
  places ??= timePlaces();
  return writtenTime(places.afterDate.exec(text));
}

/** The time that a text ends with, as it stands before a date: `3:15 PM EDT, `. */
export function timeBeforeDate(text: string): WrittenTime | undefined {
  places ??= timePlaces();
  return writtenTime(places.beforeDate.exec(text));
}

function timePlaces(): Places {
  const hours = '(?<hour>\\d{1,2})[:.h](?<minute>[0-5]\\d)(?::\\d\\d)?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?';
  const wholeHour = '(?<hour12>1[0-2]|[1-9])\\s?(?<half12>[ap])\\.?m\\b\\.?';
  const zones = [...Object.keys(TIME_ZONES), ...VAGUE_TIME_ZONES].join('|');
  const time = `(?:${hours}|${wholeHour})(?:\\s?\\(?(?<zone>(?:${zones})\\b|[+-]\\d\\d:?\\d\\d)\\)?)?`;
  return {
    afterDate: new RegExp(`^[\\s,|·•–—-]*(?:(?:at|um|à|a las)\\s+)?${time}`, 'i'),
    beforeDate: new RegExp(`(?<![\\w:.])${time}[\\s,|·•–—-]*(?:on\\s+)?$`, 'i'),
  };
}

function writtenTime(match: RegExpExecArray | null): WrittenTime | undefined {
  if (match === null) return undefined;
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const half = (groups['half'] ?? groups['half12'])?.toLowerCase();
  const hour = hourOfDay(Number(groups['hour'] ?? groups['hour12']), half);
  if (hour > 23) return undefined;
  const zone = groups['zone'] ?? '';
  const offset = TIME_ZONES[zone.toLowerCase()] ?? (/\d/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : '');
  return { iso: `T${String(hour).padStart(2, '0')}:${groups['minute'] ?? '00'}${offset}`, length: match[0].length };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
