import { describe, expect, it } from 'vitest';
import {
  describeAmbiguousTitle,
  describeMissingSection,
  describeMissingSpeaker,
} from '../../src/select/describe-miss.js';
import { numberedSections } from '../../src/select/select-sections.js';
import { articleOf } from './article-of.js';

const sections = numberedSections(articleOf('-', '# Economy', '# Sport'));

describe('describeMissingSection()', () => {
  it('names what was asked for, what may be meant and what there is', () => {
    expect(describeMissingSection('sprot', sections)).toBe(
      'cannot find section "sprot": did you mean "Sport"? sections are 1 (opening), 2 "Economy", 3 "Sport"',
    );
  });

  it('suggests nothing that is far from what was typed', () => {
    expect(describeMissingSection('weather', sections)).not.toContain('did you mean');
  });

  it('lists ten at most', () => {
    const many = numberedSections(articleOf(...Array.from({ length: 14 }, (_, index) => `# Part ${index + 1}`)));
    expect(describeMissingSection('x', many)).toMatch(/10 "Part 10" and 4 more$/);
  });

  it('says when there are no sections at all', () => {
    expect(describeMissingSection('x', [])).toBe('cannot find section "x": the article has no sections');
  });
});

describe('describeAmbiguousTitle()', () => {
  it('lists the sections that may be meant', () => {
    expect(describeAmbiguousTitle('o', sections.slice(1))).toBe(
      'section "o" is ambiguous: it may be 2 "Economy", 3 "Sport"',
    );
  });
});

describe('describeMissingSpeaker()', () => {
  it('suggests by any word of a name', () => {
    expect(describeMissingSpeaker('lindqvits', ['Anna Lindqvist', 'Tom Berg'])).toBe(
      'cannot find speaker "lindqvits": did you mean "Anna Lindqvist"? speakers are "Anna Lindqvist", "Tom Berg"',
    );
  });

  it('says when nobody is quoted', () => {
    expect(describeMissingSpeaker('x', [])).toBe('cannot find speaker "x": nobody is quoted by name');
  });
});
