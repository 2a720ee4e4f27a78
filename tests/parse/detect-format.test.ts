import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/parse/detect-format.js';

describe('detectFormat()', () => {
  test.each([
    ['a doctype', '<!DOCTYPE html><html><body>News</body></html>'],
    ['an html element after white space and a byte order mark', '\ufeff\n  <html lang="en">'],
    ['an XML declaration and a comment', '<?xml version="1.0"?>\n<!-- saved -->\n<!doctype html>'],
  ])('takes a text for HTML by %s', (_, text) => {
    expect(detectFormat(text)).toBe('html');
  });

  test.each([
    ['nothing', ''],
    ['prose', 'The bridge that nobody wanted'],
    ['Markdown', '# The bridge\n\nNobody wanted it.'],
    ['prose about HTML', 'The <html> element stands at the top.'],
  ])('takes %s for plain text', (_, text) => {
    expect(detectFormat(text)).toBe('text');
  });
});
