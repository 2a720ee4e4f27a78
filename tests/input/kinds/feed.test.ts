import { expect, test } from 'vitest';
import { describeFeed } from '../../../src/input/kinds/feed.js';
import { ATOM, RSS } from './samples.js';

const RSS_KIND = { name: 'an RSS feed', entry: 'item' } as const;
const ATOM_KIND = { name: 'an Atom feed', entry: 'entry' } as const;

test('describeFeed() names the first three articles', () => {
  expect(describeFeed(RSS, RSS_KIND)).toBe(
    'it is an RSS feed, not an article; read one of its 4 by its address: ' +
      '"https://example.org/1?a=1&b=2", "https://example.org/2", "https://example.org/3"',
  );
});

test('describeFeed() takes the link to the page, relative to where the feed comes from', () => {
  expect(describeFeed(ATOM, ATOM_KIND, 'https://example.org/feeds/all')).toBe(
    'it is an Atom feed, not an article; read one of its 2 by its address: "https://example.org/1"',
  );
});

test('describeFeed() does without addresses, and without articles', () => {
  expect(describeFeed(ATOM, ATOM_KIND)).toBe('it is an Atom feed, not an article; read one by its address');
  expect(describeFeed('<rss><items/></rss>', RSS_KIND)).toBe('it is an RSS feed without an article in it');
});

test('describeFeed() names no address that is not on the web', () => {
  expect(describeFeed('<item><link>javascript:alert(1)</link></item>', RSS_KIND)).not.toContain('javascript');
});
