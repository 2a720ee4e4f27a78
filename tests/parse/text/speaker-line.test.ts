import { describe, expect, test } from 'vitest';
import { readSpeakerLine, speakerLineText } from '../../../src/parse/text/speaker-turns.js';

/** A line as it stands in a transcript; nothing when it names nobody. */
function said(line: string): string | undefined {
  const speaker = readSpeakerLine(line);
  return speaker && speakerLineText(speaker);
}

describe('readSpeakerLine()', () => {
  test.each([
    'SMITH: We start.',
    'Ann Smith: We start.',
    'MR. SMITH: We start.',
    'ANN SMITH (CNN ANCHOR): We start.',
    'Man in the audience: We start.',
    'Speaker 2: We start.',
    'Q: Why?',
    'Q. Why?',
    'Respuesta. Nada.',
    '记者：为什么？',
  ])('leaves as it stands: %s', (line) => {
    expect(said(line)).toBe(line);
  });

  test.each([
    ['ANN SMITH, HOST: We start.', 'ANN SMITH (HOST): We start.'],
    ['[00:12:45] SMITH: We start.', 'SMITH (00:12:45): We start.'],
    ['Ann Smith (12:45): We start.', 'Ann Smith (12:45): We start.'],
    ['00:12:45 - Ann Smith (host): We start.', 'Ann Smith (host, 00:12:45): We start.'],
    ['[Ann Smith]: We start.', 'Ann Smith: We start.'],
    ['SMITH:\tWe start.', 'SMITH: We start.'],
    ['Anne Leroy : Bonjour.', 'Anne Leroy: Bonjour.'],
    ['Q    Why?', 'Q: Why?'],
  ])('puts the name first, and what is said of it in brackets: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['ANN SMITH', 'ANN SMITH:'],
    ['Ann Smith, host', 'Ann Smith (host):'],
    ['ANN SMITH (CNN ANCHOR)', 'ANN SMITH (CNN ANCHOR):'],
    ['00:12:45 Ann', 'Ann (00:12:45):'],
    ['Ann Smith  0:05', 'Ann Smith (0:05):'],
  ])('reads a name on a line of its own: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    'We start.',
    'Opening',
    'Note: we start.',
    'he said: we start.',
    'The reason why it was so very late: nobody knows.',
    'It is 12:45 now.',
    'See https://example.org/',
    '00:12:45',
    '',
  ])('finds nobody in: %s', (line) => {
    expect(said(line)).toBeUndefined();
  });
});
