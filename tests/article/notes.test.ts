import { describe, expect, it } from 'vitest';
import { withNotesLast } from '../../src/article/notes.js';
import type { Block, FootnoteDefinition, Inline, Section } from '../../src/article/types.js';

const text = (value: string): Inline => ({ type: 'text', value });
const reference = (label: string): Inline => ({ type: 'footnoteReference', label });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const note = (label: string, ...children: readonly Inline[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  label,
  children: [paragraph(...children)],
});
const section = (...blocks: readonly Block[]): Section => ({ type: 'section', depth: 1, blocks });

describe('withNotesLast()', () => {
  it('gives the sections themselves without notes', () => {
    const sections = [section(paragraph(text('a')))];
    expect(withNotesLast(sections)).toBe(sections);
  });

  it('puts the notes that the text refers to last, in the order of the references, the first of two alike', () => {
    const sections = [
      section(note('x', text('X')), paragraph(text('a'), reference('y'), reference('x')), note('y', text('Y'))),
      section(note('y', text('again'))),
    ];
    expect(withNotesLast(sections)).toEqual([
      section(paragraph(text('a'), reference('1'), reference('2'))),
      section({ type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text('again'))] }] }),
      { ...section(note('1', text('Y')), note('2', text('X'))), heading: [text('Notes')] },
    ]);
  });

  it('keeps numbers, and the heading that notes have to themselves', () => {
    const own: Section = { ...section(note('7', text('See '), reference('9'))), heading: [text('References')] };
    expect(withNotesLast([section(paragraph(reference('7'))), own])).toEqual([
      section(paragraph(reference('7'))),
      { ...section(note('7', text('See [9]'))), heading: [text('References')] },
    ]);
  });

  it('makes text of a reference without a note, and of those in captions', () => {
    const figure = { type: 'figure', caption: [text('A pier'), reference('b')] } as const;
    const marks = new Map([['b', '†']]);
    expect(withNotesLast([section(paragraph(text('a'), reference('b')), figure)], marks)).toEqual([
      section(paragraph(text('a[†]')), { type: 'figure', caption: [text('A pier[†]')] }),
    ]);
  });

  it('makes a list of notes that nothing refers to, one of those that follow each other', () => {
    const item = (value: string) => ({ type: 'listItem', children: [paragraph(text(value))] }) as const;
    expect(withNotesLast([section(note('3', text('C')), note('4', text('D')))])).toEqual([
      section({ type: 'list', ordered: true, start: 3, children: [item('C'), item('D')] }),
    ]);
  });

  it('makes lists of the notes within quotations and lists', () => {
    const quoted: Block = { type: 'blockquote', children: [note('1', text('A'))] };
    const list: Block = {
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: [note('2', text('B'))] }],
    };
    const [only] = withNotesLast([section(quoted, list)]);
    expect(only?.blocks).toEqual([
      {
        type: 'blockquote',
        children: [{ type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text('A'))] }] }],
      },
      {
        ...list,
        children: [
          {
            type: 'listItem',
            children: [
              {
                type: 'list',
                ordered: true,
                start: 2,
                children: [{ type: 'listItem', children: [paragraph(text('B'))] }],
              },
            ],
          },
        ],
      },
    ]);
  });
});
