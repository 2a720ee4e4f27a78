import { ReaderError } from '../../article/reader-error.js';
import { charsetIn } from '../encoding/declared.js';
import { KINDS, type Kind, notText } from '../kinds/kinds.js';

/** What an HTTP server says of the bytes that it sends. */
export interface ContentType {
  /** In lower case, without parameters: `text/html`. */
  readonly mediaType: string;
  /** The label of the encoding. */
  readonly charset?: string;
}

/** What is no text whatever its bytes look like; the first that fits counts. */
const NO_TEXT: readonly (readonly [mediaType: RegExp, kind: Kind])[] = [
  [/^application\/(?:x-)?pdf$/, KINDS.pdf],
  [/^application\/postscript$/, KINDS.postScript],
  [/^application\/epub\b/, KINDS.epub],
  [/^application\/(?:vnd\.amazon\.|x-mobipocket)/, KINDS.kindle],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\./, KINDS.word],
  [/^application\/msword$/, KINDS.oldWord],
  [/^application\/vnd\.oasis\.opendocument\.text$/, KINDS.openDocument],
  [/^(?:application|text)\/rtf$/, KINDS.rtf],
  [/^application\/vnd\.(?:ms-|openxmlformats-|oasis\.)/, KINDS.office],
  [/^(?:multipart\/related|application\/x-mimearchive)$/, KINDS.mhtml],
  [/^application\/x-webarchive$/, KINDS.webArchive],
  [/^image\/svg\b/, KINDS.drawing],
  [/^image\/vnd\.djvu/, KINDS.djvu],
  [/^image\//, KINDS.picture],
  [/^audio\//, KINDS.sound],
  [/^video\//, KINDS.video],
  [/^font\//, KINDS.font],
  [/^application\/x-xz$/, KINDS.xz],
  [/^application\/zstd$/, KINDS.zstandard],
  [/^application\/x-bzip2?$/, KINDS.bzip2],
  [/^application\/(?:zip|x-7z-compressed|x-tar|vnd\.rar)$/, KINDS.archive],
  [/^application\/(?:vnd\.|x-)sqlite3$/, KINDS.sqlite],
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
  return NO_TEXT.find(([pattern]) => pattern.test(mediaType))?.[1].name;
}

/** The kind of data that a page was refused for by its media type; `undefined` when it was refused for anything else. */
export function kindRefused(error: unknown): Kind | undefined {
  if (!(error instanceof ReaderError && error.code === 'unsupported')) return undefined;
  return NO_TEXT.find(([, kind]) => notText(kind) === error.message)?.[1];
}
