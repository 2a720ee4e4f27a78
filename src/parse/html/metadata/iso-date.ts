import { datesIn } from '../../wording/dates.js';

/** No article on the web is older. */
const FIRST_YEAR = 1990;

/**
 * A date in ISO 8601, with its time where it has one: `2026-06-25`, `2026-06-25T10:30:00+02:00`. Read are ISO 8601 with or
 * without hyphens, seconds or milliseconds since 1970, and dates as people write them. `undefined` for
 * anything else and for what is older than the web.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim();
  const iso =
    fromIso(text) ?? fromNumber(text) ?? datesIn(text).dates.datePublished ?? datesIn(text).dates.dateModified;
  return iso !== undefined && Number(iso.slice(0, 4)) >= FIRST_YEAR ? iso : undefined;
}

function fromIso(text: string): string | undefined {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!new Date(`${date}T00:00Z`).toJSON()?.startsWith(date)) return undefined;
  if (hour === undefined || Number(hour) > 23) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[zug]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

function fromNumber(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text.padEnd(13, '0'))).toJSON().replace(/\.\d+/, '');
}
