import { describe, expect, it } from 'vitest';
import { classNamesOf } from '../../../src/parse/html/class-names.js';
import { elementOf } from './element-of.js';

describe('classNamesOf()', () => {
  it('gives each name of class, id and role as its tokens', () => {
    const names = classNamesOf(elementOf('<div class="relatedPosts-box AD" id="c_2" role="note">x</div>'));
    expect(names.map(({ tokens }) => tokens)).toEqual([['related', 'posts', 'box'], ['ad'], ['c'], ['note']]);
  });

  it('leaves out names of what an element has or lacks', () => {
    expect(classNamesOf(elementOf('<div class="has-sidebar no-ads with-comments">x</div>'))).toEqual([]);
  });

  it('joins tokens that follow each other, up to three', () => {
    expect(classNamesOf(elementOf('<div class="a-b-c-d">x</div>'))[0]?.phrases).toEqual([
      'a',
      'a b',
      'a b c',
      'b',
      'b c',
      'b c d',
      'c',
      'c d',
      'd',
    ]);
  });
});
