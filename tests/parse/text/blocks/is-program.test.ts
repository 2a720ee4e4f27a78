import { describe, expect, test } from 'vitest';
import { isCommand, isProgram } from '../../../../src/parse/text/blocks/read-code.js';

describe('isProgram()', () => {
  test.each([
    ['JavaScript', 'const bridge = require("bridge");\nfunction cross(car) {\n  return bridge.carry(car);\n}'],
    ['Ruby', 'class Bridge\n  def cross\n    cars.each do |car|\n      carry(car)\n    end\n  end\nend'],
    ['Python', 'import bridge\nfor car in cars:\n    bridge.carry(car)'],
    ['YAML', 'name: bridge\nlength: 120\nowner: town'],
    ['JSON', '{\n"name": "bridge",\n"length": 120\n}'],
    ['SQL', 'SELECT name, length\nFROM bridges\nWHERE length > 100;'],
    ['a shell', '$ npm install bridge\n$ bridge --open'],
    ['HTML', '<div>\n<p>bridge</p>\n</div>'],
  ])('is true of %s', (_, text) => {
    expect(isProgram(text.split('\n').map((line) => line.trim()))).toBe(true);
  });

  test.each([
    ['prose', 'The bridge was finished in spring.\nNobody came to see it.'],
    ['a list of things', 'Stone\nSand and water\nA plan'],
    ['a list of words', 'stone\nsand\nwater'],
    ['verse', 'I stand alone,\nI am of stone,\nand nobody comes by.'],
    ['titles', 'If you build a bridge\nFor whom it is built\nImport of stone'],
    ['very long lines', `${'x = y; '.repeat(60)}\n${'x = y; '.repeat(60)}`],
  ])('is false of %s', (_, text) => {
    expect(isProgram(text.split('\n'))).toBe(false);
  });
});

describe('isCommand()', () => {
  test('tells a command at a prompt from a sum of money', () => {
    expect([isCommand('$ npm test'), isCommand('$ 5 million')]).toEqual([true, false]);
  });
});
