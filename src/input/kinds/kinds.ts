/** A kind of data that is no text, or a kind of text that is not read as an article. */
export type UnreadableKind =
  | 'pdf'
  | 'post-script'
  | 'djvu'
  | 'epub'
  | 'fiction-book'
  | 'kindle'
  | 'word'
  | 'old-word'
  | 'open-document'
  | 'rtf'
  | 'office'
  | 'workbook'
  | 'slides'
  | 'web-archive'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'bmp'
  | 'picture'
  | 'drawing'
  | 'sound'
  | 'video'
  | 'font'
  | 'program'
  | 'archive'
  | 'zip'
  | 'tar'
  | 'seven-zip'
  | 'rar'
  | 'xz'
  | 'zstandard'
  | 'bzip2'
  | 'lz4'
  | 'sqlite';

/** The words for a kind of data in a message. */
export interface KindDescription {
  /** With its article: `a PDF document`. */
  readonly name: string;
  /** How to come by its text: a command for a shell, in which `%` stands for the file, or else what to do, in words. */
  readonly remedy?: string;
}

const UNPACK = 'unpack it and read one of the files in it';
const SAVE = 'save it as text or HTML in the program that it comes from';
const TRANSCRIPT = 'a transcript of it can be read';
const RECOGNISE = 'tesseract % - | article-reader -';

/** The words for each kind, and the program that makes text of it. */
export const KINDS: Readonly<Record<UnreadableKind, KindDescription>> = {
  pdf: { name: 'a PDF document', remedy: 'pdftotext % - | article-reader -' },
  'post-script': { name: 'a PostScript document', remedy: 'ps2ascii % | article-reader -' },
  djvu: { name: 'a DjVu document', remedy: 'convert it to text with djvutxt' },
  epub: { name: 'an EPUB book', remedy: pandoc('epub') },
  'fiction-book': { name: 'a FictionBook', remedy: pandoc('fb2') },
  kindle: { name: 'a Kindle book', remedy: 'convert it to EPUB or text with ebook-convert' },
  word: { name: 'a Word document', remedy: pandoc('docx') },
  'old-word': { name: 'a Word document of before 2007', remedy: 'antiword % | article-reader -' },
  'open-document': { name: 'an OpenDocument text', remedy: pandoc('odt') },
  rtf: { name: 'an RTF document', remedy: pandoc('rtf') },
  office: { name: 'an office document', remedy: SAVE },
  workbook: { name: 'an Excel workbook', remedy: SAVE },
  slides: { name: 'a PowerPoint presentation', remedy: SAVE },
  'web-archive': {
    name: 'a page saved by Safari',
    remedy: 'textutil -convert html -stdin -stdout < % | article-reader --from html -',
  },
  png: { name: 'a PNG picture', remedy: RECOGNISE },
  jpeg: { name: 'a JPEG picture', remedy: RECOGNISE },
  gif: { name: 'a GIF picture', remedy: RECOGNISE },
  webp: { name: 'a WebP picture', remedy: RECOGNISE },
  tiff: { name: 'a TIFF picture', remedy: RECOGNISE },
  bmp: { name: 'a BMP picture', remedy: RECOGNISE },
  picture: { name: 'a picture', remedy: RECOGNISE },
  drawing: { name: 'a drawing (SVG)', remedy: 'open it in a browser' },
  sound: { name: 'a sound recording', remedy: TRANSCRIPT },
  video: { name: 'a video', remedy: TRANSCRIPT },
  font: { name: 'a font' },
  program: { name: 'a program' },
  archive: { name: 'an archive', remedy: UNPACK },
  zip: { name: 'a zip archive', remedy: UNPACK },
  tar: { name: 'a tar archive', remedy: UNPACK },
  'seven-zip': { name: 'a 7z archive', remedy: UNPACK },
  rar: { name: 'an RAR archive', remedy: UNPACK },
  xz: { name: 'data packed by xz', remedy: 'xz -dc % | article-reader -' },
  zstandard: { name: 'data packed by zstd', remedy: 'zstd -dc % | article-reader -' },
  bzip2: { name: 'data packed by bzip2', remedy: 'bzip2 -dc % | article-reader -' },
  lz4: { name: 'data packed by lz4', remedy: 'lz4 -dc % | article-reader -' },
  sqlite: { name: 'an SQLite database', remedy: 'read what a query with sqlite3 gives' },
};

/** Writes the command that makes text of a format that Pandoc reads; `%` stands for the file. */
function pandoc(format: string): string {
  return `pandoc -f ${format} % -t html | article-reader --from html -`;
}
