import { charsetIn } from '../encoding/declared.js';

/** What an HTTP server says of the bytes that it sends. */
export interface ContentType {
  /** In lower case, without parameters: `text/html`. */
  readonly mediaType: string;
  /** The label of the encoding. */
  readonly charset?: string;
}

/** What is no text whatever its bytes look like, in a reader's words. */
const NO_TEXT: readonly (readonly [mediaType: RegExp, name: string])[] = [
  [/^application\/(?:x-)?pdf$/, 'a PDF document'],
  [/^image\//, 'a picture'],
  [/^audio\//, 'a sound recording'],
  [/^video\//, 'a video'],
  [/^font\//, 'a font'],
  [/^application\/(?:zip|x-7z-compressed|x-tar|vnd\.rar)$/, 'an archive'],
  [/^application\/(?:msword|vnd\.ms-|vnd\.openxmlformats-|vnd\.oasis\.|epub)/, 'an office document or a book'],
];

/** Takes a `Content-Type` header apart; `undefined` where there is none. */
export function contentTypeOf(header: string | null): ContentType | undefined {
  const mediaType = header?.split(';')[0]?.trim().toLowerCase();
  if (header === null || !mediaType) return undefined;
  const charset = charsetIn(header);
  return { mediaType, ...(charset !== undefined && { charset }) };
}

/**
 * What a media type stands for that is surely no text, in a reader's words; `undefined` for any other.
 *
 * @example notTextBut('application/pdf') // 'a PDF document'
 */
export function notTextBut(mediaType: string): string | undefined {
  return NO_TEXT.find(([pattern]) => pattern.test(mediaType))?.[1];
}
