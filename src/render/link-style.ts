/**
 * What becomes of the addresses of links: `hyperlink`, escape sequences that make the words clickable (OSC 8); `footnote`,
 * a number after the words and a list at the end; `none`, nothing.
 */
export type LinkStyle = 'hyperlink' | 'footnote' | 'none';
