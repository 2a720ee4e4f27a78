/** An order of the reader, which a key gives. */
export type Command =
  | 'lineDown'
  | 'lineUp'
  | 'wheelDown'
  | 'wheelUp'
  | 'halfDown'
  | 'halfUp'
  | 'pageDown'
  | 'pageUp'
  | 'start'
  | 'end'
  | 'percent'
  | 'nextSection'
  | 'previousSection'
  | 'searchForward'
  | 'searchBackward'
  | 'nextMatch'
  | 'previousMatch'
  | 'back'
  | 'outline'
  | 'quotations'
  | 'links'
  | 'note'
  | 'wider'
  | 'narrower'
  | 'theme'
  | 'mouse'
  | 'redraw'
  | 'help'
  | 'choose'
  | 'copy'
  | 'show'
  | 'close'
  | 'leave'
  | 'quit'
  | 'interrupt'
  | 'suspend';

/** The keys of an order. */
interface Binding {
  readonly command: Command;
  /** By their names, as `decodeKeys` gives them. */
  readonly keys: readonly string[];
}

/** Keys while a text is read: those of `less`, and those that the keyboard names. */
const IN_TEXT: readonly Binding[] = [
  { command: 'lineDown', keys: ['j', 'Down', 'Enter', 'e', 'Ctrl-E', 'Ctrl-N'] },
  { command: 'lineUp', keys: ['k', 'Up', 'y', 'Ctrl-Y', 'Ctrl-P', 'Ctrl-K'] },
  { command: 'wheelDown', keys: ['WheelDown'] },
  { command: 'wheelUp', keys: ['WheelUp'] },
  { command: 'halfDown', keys: ['d', 'Ctrl-D'] },
  { command: 'halfUp', keys: ['u', 'Ctrl-U'] },
  { command: 'pageDown', keys: [' ', 'PageDown', 'Ctrl-F', 'Ctrl-V', 'Right'] },
  { command: 'pageUp', keys: ['b', 'PageUp', 'Ctrl-B', 'Left'] },
  { command: 'start', keys: ['g', 'Home', '<'] },
  { command: 'end', keys: ['G', 'End', '>'] },
  { command: 'percent', keys: ['%', 'p'] },
  { command: 'nextSection', keys: [']'] },
  { command: 'previousSection', keys: ['['] },
  { command: 'searchForward', keys: ['/'] },
  { command: 'searchBackward', keys: ['?'] },
  { command: 'nextMatch', keys: ['n'] },
  { command: 'previousMatch', keys: ['N'] },
  { command: 'back', keys: ["'", 'Backspace'] },
  { command: 'outline', keys: ['t', 'Tab'] },
  { command: 'quotations', keys: ['"'] },
  { command: 'links', keys: ['l'] },
  { command: 'note', keys: ['f'] },
  { command: 'wider', keys: ['+', '='] },
  { command: 'narrower', keys: ['-'] },
  { command: 'theme', keys: ['T'] },
  { command: 'mouse', keys: ['m'] },
  { command: 'redraw', keys: ['r', 'R', 'Ctrl-L', 'Ctrl-R'] },
  { command: 'help', keys: ['h', 'H', 'F1'] },
  { command: 'close', keys: ['Escape'] },
  { command: 'leave', keys: ['q'] },
  { command: 'quit', keys: ['Q'] },
  { command: 'interrupt', keys: ['Ctrl-C'] },
  { command: 'suspend', keys: ['Ctrl-Z'] },
];

/** Keys of lists over the text that mean something else there. */
const IN_LIST: readonly Binding[] = [
  { command: 'choose', keys: ['Enter'] },
  { command: 'copy', keys: ['y'] },
  { command: 'show', keys: ['p'] },
  { command: 'help', keys: ['?'] },
  { command: 'close', keys: ['q', 'Escape', 'Backspace'] },
];

/** Keys and what they do, in groups, for the help; all of it fits on a screen of 24 rows and 80 columns. */
export const HELP: readonly (readonly (readonly [keys: string, effect: string])[])[] = [
  [
    ['↓ ↑  j k', 'a line down, up'],
    ['Space b  PgDn PgUp', 'a page down, up; d u half a page'],
    ['g G  Home End', 'to the beginning, to the end'],
    ['50%  3g  10j', 'to the middle, to section 3, 10 lines down'],
    ['] [', 'to the next section, to the one before'],
    ["'", 'back to where you were before a jump'],
  ],
  [
    ['/ ?', 'search forwards, backwards; Esc ends it'],
    ['n N', 'to the next match, to the one before'],
  ],
  [
    ['t', 'contents: the sections; Enter goes there'],
    ['"', 'quotations: who said what; Enter goes there'],
    ['l', 'links: Enter opens one, y copies it, p shows its place'],
    ['f', 'the notes that the text on the screen refers to'],
  ],
  [
    ['+ -', 'wider, narrower'],
    ['T', 'with colours or without'],
    ['m', 'the mouse scrolls, or selects text'],
    ['Ctrl-Z', 'stop for a while; fg goes on'],
    ['q', 'quit, or close a list; Q quits from everywhere'],
  ],
];

const TEXT_COMMANDS = commandsOf(IN_TEXT);
const LIST_COMMANDS = commandsOf([...IN_TEXT, ...IN_LIST]);

function commandsOf(bindings: readonly Binding[]): ReadonlyMap<string, Command> {
  return new Map(bindings.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));
}

/** Gives the order that a key gives while a text is read or a list is shown; `undefined` where it gives none. */
export function commandOf(key: string, isList: boolean): Command | undefined {
  return (isList ? LIST_COMMANDS : TEXT_COMMANDS).get(key);
}
