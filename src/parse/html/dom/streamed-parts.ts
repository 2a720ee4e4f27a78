import type { SmallDocument, SmallElement } from './nodes.js';

/** The comments before and after what a page shows in the place of a part that is still to come, or may have been. */
export const STAND_IN_EDGE: RegExp = /^(?:\/\$|\$[?!~]?)$/;

/** The id of a part that came after the rest of the page (`S:0`), with what may stand before it. */
const PART = /^(.*)S:([0-9a-f]+)$/;

/** Something in a page that may be the id of a part. */
const PART_IN_MARKUP = /S:[0-9a-f]/;

/** The id of the place that a part belongs to: a boundary with something in its stead (`B:0`), or a mere place (`P:0`). */
const PLACE = /^.*[BP]:[0-9a-f]+$/;

/** A call in a script that puts a part into its place, or names of both on an element. */
const CALL = /\$R[A-Z]\("([^"]*[BSP]:[0-9a-f]+)"\s*,\s*"([^"]*[BSP]:[0-9a-f]+)"/g;

/** No more parts are put into their places: each may stand in the one before. */
const MOST_PARTS = 1000;

/** The pieces of a page that has come in parts. */
interface Pieces {
  /** Parts and places by their ids. */
  readonly parts: ReadonlyMap<string, SmallElement>;
  readonly places: ReadonlyMap<string, SmallElement>;
  /** The ids of places by those of their parts, as scripts name them. */
  readonly named: ReadonlyMap<string, string>;
}

/** Tells whether a page may have come in parts; all others are spared the search for them. */
export function mayHaveStreamedParts(html: string): boolean {
  return PART_IN_MARKUP.test(html);
}

/**
 * Puts the parts that a page sends after its end into the places that it has left for them, as its scripts do in a browser
 * (React writes `<div hidden id="S:0">` for `<template id="B:0">`). What the page shows in the stead of a part goes.
 *
 * @param document as parse5 built it, with its scripts and templates
 */
export function placeStreamedParts(document: SmallDocument): void {
  const { parts, places, named } = piecesOf(document);
  for (const [id, part] of [...parts].slice(0, MOST_PARTS)) {
    const place = places.get(named.get(id) ?? '') ?? placeOfSameNumber(id, places);
    if (place !== undefined && !isIn(place, part)) putInto(place, part);
  }
}

function piecesOf(document: SmallDocument): Pieces {
  const parts = new Map<string, SmallElement>();
  const places = new Map<string, SmallElement>();
  const named = new Map<string, string>();
  for (const element of document.getElementsByTagName('*')) {
    if (element.localName === 'script') addCalls(element.textContent, named);
    else if (element.localName === 'template' && PLACE.test(element.id)) places.set(element.id, element);
    else if (PART.test(element.id)) parts.set(element.id, element);
  }
  return { parts, places, named };
}

function addCalls(script: string, named: Map<string, string>): void {
  for (const [, first = '', second = ''] of script.matchAll(CALL)) {
    if (PART.test(first)) named.set(first, second);
    else named.set(second, first);
  }
}

function placeOfSameNumber(id: string, places: ReadonlyMap<string, SmallElement>): SmallElement | undefined {
  const [, before = '', number = ''] = PART.exec(id) ?? [];
  return places.get(`${before}B:${number}`) ?? places.get(`${before}P:${number}`);
}

function isIn(element: SmallElement, other: SmallElement): boolean {
  for (let at: SmallElement['parentNode'] = element; at?.nodeType === 1; at = at.parentNode)
    if (at === other) return true;
  return false;
}

/** Moves what is in a part before its place, and takes the place out, with what stands in its stead. */
function putInto(place: SmallElement, part: SmallElement): void {
  const { parentNode: parent } = place;
  if (parent === null) return;
  if (/B:[0-9a-f]+$/.test(place.id)) removeStandIn(place);
  for (let child = part.firstChild; child !== null; child = part.firstChild) parent.insertBefore(child, place);
  place.remove();
  part.remove();
}

/** Removes what follows a place up to the end of what stands in its stead; nothing where that end is not marked. */
function removeStandIn(place: SmallElement): void {
  let depth = 1;
  let end = place.nextSibling;
  for (; end !== null; end = end.nextSibling) {
    if (end.nodeType !== 1 || end.localName !== 'template' || !STAND_IN_EDGE.test(end.id)) continue;
    depth += end.id === '/$' ? -1 : 1;
    if (depth === 0) break;
  }
  if (end === null) return;
  while (place.nextSibling !== null && place.nextSibling !== end) place.nextSibling.remove();
}
