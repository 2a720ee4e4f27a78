import { charsetIn } from '../encoding/detect-encoding.js';
import type { UnreadableKind } from './kinds.js';

/** The content type that an HTTP server gives for the bytes that it sends. */
export interface ContentType {
  /** In lower case, without parameters: `text/html`. */
  readonly mediaType: string;
  /** The label of the encoding. */
  readonly charset?: string;
}

/** The media types of data that is no text, whatever its bytes look like; the first that fits counts. */
const NO_TEXT: readonly (readonly [mediaType: RegExp, kind: UnreadableKind])[] = [
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [/^application\/postscript$/, 'post-script'],
  [/^application\/epub\b/, 'epub'],
  [/^application\/(?:vnd\.amazon\.|x-mobipocket)/, 'kindle'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\./, 'word'],
  [/^application\/msword$/, 'old-word'],
  [/^application\/vnd\.oasis\.opendocument\.text$/, 'open-document'],
  [/^(?:application|text)\/rtf$/, 'rtf'],
  [/^application\/vnd\.(?:ms-|openxmlformats-|oasis\.)/, 'office'],
  [/^application\/x-webarchive$/, 'web-archive'],
  [/^image\/svg\b/, 'drawing'],
  [/^image\/vnd\.djvu/, 'djvu'],
  [/^image\//, 'picture'],
  [/^audio\//, 'sound'],
  [/^video\//, 'video'],
  [/^font\//, 'font'],
  [/^application\/x-xz$/, 'xz'],
  [/^application\/zstd$/, 'zstandard'],
  [/^application\/x-bzip2?$/, 'bzip2'],
  [/^application\/(?:zip|x-7z-compressed|x-tar|vnd\.rar)$/, 'archive'],
  [/^application\/(?:vnd\.|x-)sqlite3$/, 'sqlite'],
];

/** Takes a `Content-Type` header apart; gives `undefined` where there is none. */
export function parseContentType(header: string | null): ContentType | undefined {
  const mediaType = header?.split(';')[0]?.trim().toLowerCase();
  if (header === null || !mediaType) return undefined;
  const charset = charsetIn(header);
  return { mediaType, ...(charset !== undefined && { charset }) };
}

/**
 * Tells the kind of data that a media type stands for, where it is surely no text; `undefined` for any other.
 *
 * @example kindOfMediaType('application/pdf') // 'pdf'
 */
export function kindOfMediaType(mediaType: string): UnreadableKind | undefined {
  return NO_TEXT.find(([pattern]) => pattern.test(mediaType))?.[1];
}
