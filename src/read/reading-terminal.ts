/** The terminal that an article is read on, full screen: a screen, a keyboard, signals and a memory. A test passes a made-up one. */
export interface ReadingTerminal {
  /** Tells how large the screen is now. */
  size(): ScreenSize;
  /**
   * Takes the screen and the keyboard, which gives each key at once.
   *
   * @param enter is written now, and when the program goes on after it was stopped
   * @param leave is written when the terminal is given back, however the program ends
   * @param onEvent is told all that happens
   */
  take(enter: string, leave: string, onEvent: (event: TerminalEvent) => void): void;
  /** Gives screen and keyboard back; nothing happens when they were given back before. */
  giveBack(): void;
  /** Writes to the screen. */
  write(text: string): void;
  /** Stops the program, as Ctrl-Z does; `resume` happens when it goes on. */
  suspend(): void;
  /** Calls back after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, call: () => void): () => void;
  /** Opens an address in the user's browser, and gives whether one could be started. */
  browse(address: string): Promise<boolean>;
  /** Where the reader stopped, as it was kept; `undefined` where nothing was or nothing is to be. */
  loadPlaces(): string | undefined;
  /** Keeps where the reader stopped. A failure is no error. */
  savePlaces(text: string): void;
}

/** What the terminal is to know for reading full screen. */
export interface TerminalUse {
  /** Whether standard input was read, so that keys have to come from somewhere else. */
  readonly isStdinRead: boolean;
  /** The command for addresses: a program and its arguments, `%s` in the place of the address. */
  readonly browser: readonly string[];
  /** The file that remembers where articles were left; nothing is remembered when absent. */
  readonly placesFile?: string;
}

/** How large a screen is, in columns and rows of characters; both are at least 1. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** What happens on a terminal. */
export type TerminalEvent =
  /** Characters from the keyboard or the mouse, as the terminal sends them. */
  | { readonly type: 'input'; readonly text: string }
  | { readonly type: 'resize' }
  /** The program was stopped, and goes on. */
  | { readonly type: 'resume' }
  /** A signal asks the program to end, or the terminal has gone. */
  | { readonly type: 'end'; readonly signal: EndSignal };

/** The signals that end the reading. */
export type EndSignal = 'SIGHUP' | 'SIGINT' | 'SIGQUIT' | 'SIGTERM';
