/**
 * The article as a closed tree of plain readonly objects, each with a literal `type`. Node names are mdast's
 * (https://github.com/syntax-tree/mdast) where mdast has one; metadata names are schema.org's `Article`.
 * Every parser makes this tree, every selection narrows it, every renderer reads it, and nobody changes it.
 */

/** A whole article: its metadata, and its sections in reading order. */
export interface Article {
  readonly type: 'article';
  readonly metadata: Metadata;
  /** Flat, in reading order. Blocks before the first heading are the first section, which then has no heading. */
  readonly sections: readonly Section[];
}

/** Facts that an article gives about itself, in schema.org's names. A field is absent when the input does not give it. */
export interface Metadata {
  readonly headline?: string;
  /** The standfirst: the summary under the headline, which is then no block. */
  readonly description?: string;
  /** Every author by name, without "By". Never empty. */
  readonly authors?: readonly string[];
  /** ISO 8601: `YYYY-MM-DD`, or with a time when the input gives one. */
  readonly datePublished?: string;
  /** ISO 8601, as `datePublished`. */
  readonly dateModified?: string;
  readonly publisher?: string;
  /** A BCP 47 language tag. */
  readonly inLanguage?: string;
  /** The article's canonical address: `http:` or `https:`. */
  readonly url?: string;
}

/** A stretch of the article under one heading, up to the next heading of any level. */
export interface Section {
  readonly type: 'section';
  /** 1 for the shallowest headings of the article, whatever their level in the input; at least 1. */
  readonly depth: number;
  /** The section's title. Absent only for the opening, which stands before the first heading. */
  readonly heading?: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** A part of a section. */
export type Block =
  | Paragraph
  | Blockquote
  | List
  | Code
  | DisplayMath
  | Figure
  | Table
  | ThematicBreak
  | FootnoteDefinition;

/** A paragraph of running text. */
export interface Paragraph {
  readonly type: 'paragraph';
  /** Only above a table: whether it says what the table shows. */
  readonly caption?: true;
  readonly children: readonly Inline[];
}

/** Blocks that are quoted from elsewhere and set apart. */
export interface Blockquote {
  readonly type: 'blockquote';
  /** Only in an alert, a box beside the text: its kind in lower case, `note`. Its first block is then its title. */
  readonly alert?: string;
  readonly children: readonly Block[];
}

/** A bullet list or a numbered one. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item, an integer of 0 or more; only in an ordered list, 1 when absent. */
  readonly start?: number;
  readonly children: readonly ListItem[];
}

/** One item of a list: blocks, a nested list among them. */
export interface ListItem {
  readonly type: 'listItem';
  /** Only in a task list: whether the task is done. */
  readonly checked?: boolean;
  /** Only in a list of terms: how many of its first blocks are the terms. The others are what they mean. */
  readonly terms?: number;
  readonly children: readonly Block[];
}

/** Lines that stand as they are: code, verse, an address. */
export interface Code {
  readonly type: 'code';
  /** The language's name as the input gives it: `ts`. */
  readonly language?: string;
  /** The lines, a newline between two of them and none after the last, which may be empty. */
  readonly value: string;
}

/** A formula on lines of its own, as TeX or as it is written on one line. */
export interface DisplayMath {
  readonly type: 'math';
  /** The lines, a newline between two of them. */
  readonly value: string;
}

/** A picture and its caption; either may be missing, not both. */
export interface Figure {
  readonly type: 'figure';
  readonly caption: readonly Inline[];
  /** Who made or owns the picture, without "Photo:" and brackets. */
  readonly credit?: string;
  readonly url?: string;
  /** A description of the picture, for those who do not see it. */
  readonly alternativeText?: string;
}

/** A table. Its rows may differ in length; the widest counts. */
export interface Table {
  readonly type: 'table';
  readonly header?: TableRow;
  readonly rows: readonly TableRow[];
  /** The alignment of each column, by position; `undefined`, as for a column that is not listed, leaves it to the reader. */
  readonly align?: readonly (Align | undefined)[];
}

/** The alignment of the cells of a column. */
export type Align = 'left' | 'center' | 'right';

/** One row of a table. */
export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

/** One cell of a table. */
export interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

/** A break between two parts of the text: `* * *`. */
export interface ThematicBreak {
  readonly type: 'thematicBreak';
}

/** A note of the article, which a reference in its text leads to. */
export interface FootnoteDefinition {
  readonly type: 'footnoteDefinition';
  /** The mark of the note, without brackets; no two notes have the same. */
  readonly label: string;
  readonly children: readonly Block[];
}

/** A node of running text. */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Superscript
  | Subscript
  | InlineCode
  | InlineMath
  | Link
  | Image
  | LineBreak
  | FootnoteReference;

/** Words without any markup, free of control characters. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Stressed words, usually set in italics. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** Important words, usually set in bold. */
export interface Strong {
  readonly type: 'strong';
  /** Only on words that somebody has marked, as with a bright pen. */
  readonly highlight?: true;
  readonly children: readonly Inline[];
}

/** Words that no longer hold, usually struck through. */
export interface Delete {
  readonly type: 'delete';
  readonly children: readonly Inline[];
}

/** Words set above the line: the 6 of 10⁶. */
export interface Superscript {
  readonly type: 'superscript';
  readonly children: readonly Inline[];
}

/** Words set below the line: the 2 of H₂O. */
export interface Subscript {
  readonly type: 'subscript';
  readonly children: readonly Inline[];
}

/** A formula within running text, as TeX or as it is written on one line. */
export interface InlineMath {
  readonly type: 'inlineMath';
  readonly value: string;
}

/** A piece of code within running text. */
export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** Words that are linked to an address: `http:`, `https:`, `mailto:`, a fragment, or relative where the text's own is not known. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly title?: string;
  readonly children: readonly Inline[];
}

/** A picture within running text. */
export interface Image {
  readonly type: 'image';
  /** `http:`, `https:`, or relative where the text's own address is not known. */
  readonly url: string;
  readonly alternativeText: string;
  readonly title?: string;
}

/** The mark of a note in running text. */
export interface FootnoteReference {
  readonly type: 'footnoteReference';
  /** The mark of the note, without brackets. */
  readonly label: string;
}

/** A line break within a paragraph. */
export interface LineBreak {
  readonly type: 'break';
}
