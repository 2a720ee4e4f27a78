import type { Article, Section } from '../article/types.js';
import type { Quotation } from '../quotations/types.js';

/** The part of an article that is to be shown: the one value that every renderer takes. */
export type View = ArticleView | OutlineView | QuotationsView;

/** The article, or some of its sections. */
export interface ArticleView extends Selected {
  readonly type: 'article';
}

/** The titles of the article's sections, with their numbers and word counts. */
export interface OutlineView extends Selected {
  readonly type: 'outline';
}

/** The quotations of the article. */
export interface QuotationsView extends Selected {
  readonly type: 'quotations';
  readonly quotations: readonly Quotation[];
  /** The one person whose words these are, where only they were asked for; absent where the name fits several people. */
  readonly speaker?: string;
}

/** The whole article, and the sections of it that were asked for: every view has these. */
export interface Selected {
  readonly article: Article;
  /** The sections that were asked for, in reading order, numbered as in the whole article. */
  readonly sections: readonly NumberedSection[];
  /** Whether sections were asked for by name or number: the headline and byline are then not shown on a page. */
  readonly partial: boolean;
}

/** A section with its place in the whole article. */
export interface NumberedSection {
  /** From 1. */
  readonly number: number;
  /** Unique within the article: `no-match-for-them`; `opening` for the section before the first heading. */
  readonly slug: string;
  /** The heading's plain text; absent for the opening. */
  readonly title?: string;
  readonly section: Section;
}
