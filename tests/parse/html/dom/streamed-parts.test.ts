import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { textOf } from '../../../../src/parse/html/dom/queries.js';

function textIn(body: string): string {
  return textOf(documentOf(`<!doctype html><body>${body}</body>`).body);
}

const PLACE = '<p>Before.</p><!--$?--><template id="B:0"></template><p>Please wait.</p><!--/$--><p>After.</p>';

describe('documentOf() of a page that comes in parts', () => {
  it('puts a part where its place is, instead of what stood there', () => {
    const part = '<div hidden id="S:0"><p>Bread.</p></div><script>$RC("B:0","S:0")</script>';
    expect(textIn(`<main>${PLACE}</main>${part}`)).toBe('Before.Bread.After.');
  });

  it('goes by the names in the script where the numbers differ', () => {
    const page = '<template id="B:0"></template>-<template id="B:1"></template>';
    const parts = '<div hidden id="S:1">first</div><div hidden id="S:0">second</div>';
    expect(textIn(`${page}${parts}<script>$RC("B:0","S:1");$RC("B:1", "S:0")</script>`)).toBe('first-second');
  });

  it('goes by the numbers where no script names them, whatever stands before', () => {
    expect(textIn('<template id="xB:a"></template>.<div hidden id="xS:a">Bread</div>')).toBe('Bread.');
  });

  it('puts parts into parts, in whatever order they come', () => {
    const parts = [
      '<div hidden id="S:0">one <template id="P:1"></template></div>',
      '<div hidden id="S:1">two <template id="B:2"></template></div>',
      '<div hidden id="S:2">three</div>',
    ];
    for (const order of [parts, parts.toReversed()])
      expect(textIn(`<p><template id="B:0"></template></p>${order.join('')}`)).toBe('one two three');
  });

  it('takes rows of a table out of the table that they came in', () => {
    const page = '<table><tbody><tr><td>head</td></tr><template id="P:3"></template></tbody></table>';
    const { body } = documentOf(`${page}<table hidden><tbody id="S:3"><tr><td>row</td></tr></tbody></table>`);
    expect(body.firstElementChild?.textContent).toBe('headrow');
  });

  it('finds the end of what stands in the stead of a part, past what is finished in it', () => {
    const page = '<!--$?--><template id="B:0"></template><!--$--><i>wait</i><!--/$--><b>more</b><!--/$-->kept';
    expect(textIn(`${page}<div hidden id="S:0">Bread </div>`)).toBe('Bread kept');
  });

  it('removes nothing where no end is marked', () => {
    expect(textIn('<template id="B:0"></template>kept<div hidden id="S:0">Bread </div>')).toBe('Bread kept');
  });

  it('leaves a part without a place, and one that holds its own place, where they are', () => {
    expect(textIn('<div hidden id="S:0">Bread</div>')).toBe('Bread');
    expect(textIn('<div hidden id="S:0">Bread<template id="B:0"></template></div>')).toBe('Bread');
  });

  it('puts many parts into one another without taking long for it', () => {
    const parts = Array.from(
      { length: 3000 },
      (_, at) =>
        `<div hidden id="S:${at.toString(16)}">${at} <template id="B:${(at + 1).toString(16)}"></template></div>`,
    );
    expect(textIn(`<template id="B:0"></template>${parts.join('')}`)).toContain('2999');
  });
});
