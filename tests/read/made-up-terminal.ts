import type { ReadingTerminal, ScreenSize, TerminalEvent } from '../../src/read/reading-terminal.js';

/** A terminal for tests: keys go in, rows come out. */
export interface MadeUpTerminal extends ReadingTerminal {
  /** The rows that a user sees, without styles and without spaces at their ends. */
  rows(): readonly string[];
  /** The rows with their styles, each escape as `\e`. */
  styledRows(): readonly string[];
  /** All that was written, since the beginning. */
  written(): string;
  /** Sends an event; characters as a keyboard does. */
  send(event: TerminalEvent | string): void;
  resize(size: ScreenSize): void;
  /** Lets all that waits for a time happen. */
  passTime(): void;
  /** What happened beside writing, in order: `browse https://…`, `suspend`, `give back`. */
  readonly log: string[];
  /** What was kept. */
  places: string | undefined;
  /** Whether a browser can be started. */
  hasBrowser: boolean;
}

/** Makes a terminal of so many columns and rows. */
export function madeUpTerminal(columns: number, rows: number): MadeUpTerminal {
  let size: ScreenSize = { columns, rows };
  let written = '';
  let onEvent: ((event: TerminalEvent) => void) | undefined;
  let leaving = '';
  const timers = new Set<() => void>();
  return {
    log: [],
    places: undefined,
    hasBrowser: true,
    size: () => size,
    take(enter, leave, listener) {
      written += enter;
      leaving = leave;
      onEvent = listener;
    },
    giveBack() {
      this.log.push('give back');
      written += leaving;
      leaving = '';
    },
    write(text) {
      written += text;
    },
    suspend() {
      this.log.push('suspend');
    },
    after(_milliseconds, call) {
      timers.add(call);
      return () => timers.delete(call);
    },
    async browse(address) {
      this.log.push(`browse ${address}`);
      return this.hasBrowser;
    },
    loadPlaces() {
      return this.places;
    },
    savePlaces(text) {
      this.places = text;
    },
    rows: () => rowsOf(written).map((row) => withoutEscapes(row).trimEnd()),
    styledRows: () => rowsOf(written).map((row) => row.replaceAll('\x1b', '\\e')),
    written: () => written,
    send(event) {
      onEvent?.(typeof event === 'string' ? { type: 'input', text: event } : event);
    },
    resize(next) {
      size = next;
      onEvent?.({ type: 'resize' });
    },
    passTime() {
      const calls = [...timers];
      timers.clear();
      for (const call of calls) call();
    },
  };

  /** The screen that comes of all that was written: rows are written whole, each after it was gone to. */
  function rowsOf(text: string): readonly string[] {
    const shown: string[] = [];
    const last = text.slice(text.lastIndexOf('\x1b[2J') + 4);
    for (const [, row, content = ''] of last.matchAll(/\x1b\[(\d+);1H\x1b\[2K(.*?)(?=\x1b\[\d+;1H|\x1b\[\?2026l)/gs))
      shown[Number(row) - 1] = content;
    return Array.from({ length: size.rows }, (_, row) => shown[row] ?? '');
  }
}

/** Takes the escape sequences out of a text: styles and links. */
export function withoutEscapes(text: string): string {
  return text.replace(/\x1b\]8;[^\x1b]*\x1b\\|\x1b\[[\d;?]*[A-Za-z]/g, '');
}
