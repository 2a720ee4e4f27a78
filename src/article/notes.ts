import { mapRunningText } from './map-running-text.js';
import type { Block, FootnoteDefinition, Inline, List, Section } from './types.js';

/** A mark that stays as it is: the number of a note. */
const NUMBER = /^[1-9]\d{0,3}$/;

/** The notes of an article by their labels. */
interface Notes {
  /** The notes that the text refers to, in the order in which it does. */
  readonly cited: ReadonlyMap<string, FootnoteDefinition>;
  /** The new label of each note that is cited. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The marks of references by their labels, where they differ from these. */
  readonly marks: ReadonlyMap<string, string>;
}

/**
 * Numbers the notes of an article and puts them into a last section, in the order in which the text refers to them: under
 * the heading that they have to themselves, else under `Notes`. Numbers that the notes bring stay. A reference without a
 * note becomes its mark in brackets, a note without a reference an item of a list.
 *
 * @param marks the marks by which the notes go in the text, by label; the label itself when absent
 * @returns the sections themselves when there is neither a note nor a reference
 */
export function withNotesLast(
  sections: readonly Section[],
  marks: ReadonlyMap<string, string> = new Map(),
): readonly Section[] {
  const definitions = definitionsIn(sections);
  const references = new Set<string>();
  for (const section of sections) addReferences(section, references);
  if (definitions.size === 0 && references.size === 0 && !sections.some(holdsNote)) return sections;
  const cited = new Map(
    [...references].flatMap((label) => {
      const definition = definitions.get(label);
      return definition === undefined ? [] : [[label, definition] as const];
    }),
  );
  const notes: Notes = { cited, numbers: numbersOf([...cited.keys()], marks), marks };
  const own = cited.size === 0 ? undefined : sections.find((section) => isOfNotes(section, notes));
  const rest = sections.filter((section) => section !== own).map((section) => withMarks(section, notes));
  return cited.size === 0 ? rest : [...rest, sectionOf(own, notes)];
}

function definitionsIn(sections: readonly Section[]): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const block of sections.flatMap(({ blocks }) => blocks))
    if (block.type === 'footnoteDefinition' && !definitions.has(block.label)) definitions.set(block.label, block);
  return definitions;
}

/** Adds the labels that a section refers to, in order; those in captions and in notes themselves do not count. */
function addReferences({ heading = [], blocks }: Section, labels: Set<string>): void {
  const add = (children: readonly Inline[]): readonly Inline[] => {
    for (const node of children)
      if (node.type === 'footnoteReference') labels.add(node.label);
      else if ('children' in node) add(node.children);
    return children;
  };
  add(heading);
  for (const block of blocks) changeText(block, add, (caption) => caption);
}

/** Whether a section holds a reference in a caption or a note within another block. */
function holdsNote({ blocks }: Section): boolean {
  let isFound = false;
  const search = (children: readonly Inline[]): readonly Inline[] => {
    isFound ||= children.some((node) => node.type === 'footnoteReference');
    for (const node of children) if ('children' in node) search(node.children);
    return children;
  };
  for (const block of blocks) changeText(block, search, search);
  return isFound || blocks.some(holdsNestedNote);
}

function holdsNestedNote(block: Block): boolean {
  if (block.type === 'footnoteDefinition') return true;
  const children = block.type === 'list' ? block.children.flatMap((item) => item.children) : block;
  if (Array.isArray(children)) return children.some(holdsNestedNote);
  return block.type === 'blockquote' && block.children.some(holdsNestedNote);
}

function numbersOf(labels: readonly string[], marks: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = labels.map((label) => marks.get(label) ?? label);
  const areNumbers = own.every((mark) => NUMBER.test(mark)) && new Set(own).size === own.length;
  return new Map(labels.map((label, index) => [label, areNumbers ? (own[index] ?? label) : String(index + 1)]));
}

function isOfNotes({ heading, blocks }: Section, { cited }: Notes): boolean {
  const isCited = (block: Block): boolean => block.type === 'footnoteDefinition' && cited.get(block.label) === block;
  return heading !== undefined && blocks.length > 0 && blocks.every(isCited);
}

function sectionOf(own: Section | undefined, notes: Notes): Section {
  const { depth = 1, heading = [{ type: 'text', value: 'Notes' }] } = own ?? {};
  const blocks = [...notes.cited].map(
    ([label, { children }]): Block => ({
      type: 'footnoteDefinition',
      label: notes.numbers.get(label) ?? label,
      children: children.map((block) => withoutNotes(block, notes)),
    }),
  );
  return { type: 'section', depth, heading: marked(heading, notes), blocks };
}

/** Gives a section without the notes that the text refers to. */
function withMarks({ heading, blocks, ...section }: Section, notes: Notes): Section {
  const rest: Block[] = [];
  for (const block of blocks) {
    if (block.type !== 'footnoteDefinition') rest.push(withoutNestedNotes(block, notes, marked));
    else if (notes.cited.get(block.label) !== block) addItem(rest, withoutNotes(block, notes));
  }
  return { ...section, ...(heading && { heading: marked(heading, notes) }), blocks: rest };
}

/** Adds a note that nothing refers to, as an item of the list that ends there. */
function addItem(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.type === 'list' && last?.type === 'list' && last.ordered)
    blocks[blocks.length - 1] = { ...last, children: [...last.children, ...block.children] };
  else blocks.push(block);
}

type Rewrite = (children: readonly Inline[], notes: Notes) => readonly Inline[];

/** Gives a block of a note, in which all references are text. */
function withoutNotes(block: Block, notes: Notes): Block {
  return withoutNestedNotes(block, notes, asText);
}

function withoutNestedNotes(block: Block, notes: Notes, rewrite: Rewrite): Block {
  const inner = changeText(
    block,
    (children) => rewrite(children, notes),
    (caption) => asText(caption, notes),
  );
  return asLists(inner, notes);
}

/** Makes lists of the notes in a block, and of the block where it is one. */
function asLists(block: Block, notes: Notes): Block {
  switch (block.type) {
    case 'blockquote':
      return { ...block, children: block.children.map((child) => asLists(child, notes)) };
    case 'list': {
      const children = block.children.map((item) => ({
        ...item,
        children: item.children.map((child) => asLists(child, notes)),
      }));
      return { ...block, children };
    }
    case 'footnoteDefinition':
      return listOf(block, notes);
    default:
      return block;
  }
}

function listOf({ label, children }: FootnoteDefinition, notes: Notes): List {
  const mark = notes.marks.get(label) ?? label;
  return {
    type: 'list',
    ordered: true,
    ...(NUMBER.test(mark) && mark !== '1' && { start: Number(mark) }),
    children: [
      {
        type: 'listItem',
        children: children.map((child) =>
          asLists(
            mapRunningText(child, (text) => asText(text, notes)),
            notes,
          ),
        ),
      },
    ],
  };
}

/** Changes the running text of a block but that of notes, and the captions of figures in another way. */
function changeText(
  block: Block,
  change: (children: readonly Inline[]) => readonly Inline[],
  changeCaption: (children: readonly Inline[]) => readonly Inline[],
): Block {
  switch (block.type) {
    case 'figure':
      return mapRunningText(block, changeCaption);
    case 'footnoteDefinition':
      return block;
    case 'blockquote':
      return { ...block, children: block.children.map((child) => changeText(child, change, changeCaption)) };
    case 'list': {
      const children = block.children.map((item) => ({
        ...item,
        children: item.children.map((child) => changeText(child, change, changeCaption)),
      }));
      return { ...block, children };
    }
    default:
      return mapRunningText(block, change);
  }
}

/** Running text in which references have their numbers, or are text where there is no note. */
function marked(children: readonly Inline[], notes: Notes): readonly Inline[] {
  return rewritten(children, (label) => {
    const number = notes.numbers.get(label);
    return number === undefined ? textOf(label, notes) : { type: 'footnoteReference', label: number };
  });
}

function asText(children: readonly Inline[], notes: Notes): readonly Inline[] {
  return rewritten(children, (label) => textOf(label, notes));
}

/** Puts something else in the place of each reference, and joins it to the text beside it where it is text. */
function rewritten(children: readonly Inline[], replace: (label: string) => Inline): readonly Inline[] {
  const nodes: Inline[] = [];
  for (const child of children) {
    const node =
      'children' in child
        ? { ...child, children: rewritten(child.children, replace) }
        : child.type === 'footnoteReference'
          ? replace(child.label)
          : child;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    else nodes.push(node);
  }
  return nodes;
}

function textOf(label: string, { numbers, marks }: Notes): Inline {
  return { type: 'text', value: `[${numbers.get(label) ?? marks.get(label) ?? label}]` };
}
