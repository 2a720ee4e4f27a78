/**
 * `article-reader` as a library: text in, a tree, what people said in it, and four ways to print it.
 *
 * @example
 * import { parseArticle, quotationsOf, renderPlain, viewOf } from 'article-reader';
 *
 * const { article } = await parseArticle('Bridge closes\n\n“It is over,” said Ann Lee, who built it.');
 * quotationsOf(article)[0]?.source; // 'Ann Lee'
 * renderPlain(viewOf(article));
 *
 * @packageDocumentation
 */
export { normalForm } from './article/normal-form.js';
export type { Format, FramePage, Omission, PageFrames, Parsed } from './article/parsed.js';
export { ReaderError, type ReaderErrorCode } from './article/reader-error.js';
export { blockText, inlineText, titleOf } from './article/text.js';
export type * from './article/types.js';
export { articleWords, countWords, readingMinutes, sectionWords } from './article/words.js';
export { type ParseOptions, parseArticle } from './parse/parse-article.js';
export { quotationsOf } from './quotations/quotations-of.js';
export { type AttributionRule, ruleWording } from './quotations/rule.js';
export type { Mention, Quotation, Span } from './quotations/types.js';
export type { LinkTarget, Role, StyledLine, StyledText } from './render/lines/line.js';
export type { LinkStyle } from './render/links.js';
export { type JsonOptions, renderJson } from './render/render-json.js';
export { type MarkdownOptions, renderMarkdown } from './render/render-markdown.js';
export { type PlainOptions, renderPlain } from './render/render-plain.js';
export { loadParagraphSetter, type ParagraphOptions } from './render/terminal/paragraph-setter.js';
export {
  type Highlighter,
  loadHighlighter,
  renderTerminal,
  type Styles,
  type TerminalOptions,
  type ThemedOptions,
  type ThemeName,
} from './render/terminal/render-terminal.js';
export type { ParagraphSetter, SetPicture } from './render/terminal/setting.js';
export { numberedSections } from './select/select-sections.js';
export type { ArticleView, NumberedSection, OutlineView, QuotationsView, Selected, View } from './select/types.js';
export { type ViewRequest, viewOf } from './select/view-of.js';
