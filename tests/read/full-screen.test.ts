import { describe, expect, it } from 'vitest';
import { type Ending, readFullScreen } from '../../src/read/full-screen.js';
import type { Look } from '../../src/read/state.js';
import { viewFrom, WALK } from './books.js';
import { type MadeUpTerminal, madeUpTerminal } from './made-up-terminal.js';

const ARTICLE = { view: viewFrom(WALK), name: 'A walk along the canal' };
const OTHER = { view: viewFrom({ ...WALK, sections: WALK.sections.slice(1) }), name: 'Another walk' };
const PLAIN: Look = { color: 0, colors: 1, hyperlinks: false };

/** Reads an article on a terminal; what is to be typed is typed one after the other. */
async function reading(
  terminal: MadeUpTerminal,
  use: () => Promise<void> | void,
  articles = [ARTICLE],
): Promise<Ending> {
  const [first = ARTICLE, ...others] = articles;
  const ending = readFullScreen([first, ...others], PLAIN, terminal);
  await use();
  return await ending;
}

/** Lets all that is promised happen. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('readFullScreen()', () => {
  it('takes the screen, shows the article, and gives the screen back', async () => {
    const terminal = madeUpTerminal(60, 20);
    const ending = await reading(terminal, () => {
      expect(terminal.rows()[0]).toBe('  A walk along the canal');
      terminal.send(']');
      expect(terminal.rows()[0]).toBe('  The locks');
      terminal.send('q');
    });
    expect(ending).toBe('quit');
    expect(terminal.written()).toMatch(/^\x1b\[\?1049h\x1b\[\?25l.*\x1b\[\?1000h\x1b\[\?1006h/);
    expect(terminal.written()).toMatch(/\x1b\[\?1006l\x1b\[\?1000l.*\x1b\[\?25h\x1b\[\?1049l$/);
    expect(terminal.log).toEqual(['give back']);
  });

  it.each(['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGQUIT'] as const)(
    'ends by %s, and shows nothing after it',
    async (signal) => {
      const terminal = madeUpTerminal(60, 20);
      const ending = await reading(terminal, () => {
        terminal.send({ type: 'end', signal });
        terminal.send('j');
      });
      expect(ending).toBe(signal);
      expect(terminal.written()).toMatch(/\x1b\[\?1049l$/);
    },
  );

  it('gives the screen back where it fails', async () => {
    const terminal = madeUpTerminal(60, 20);
    let isBroken = false;
    const size = () => {
      if (isBroken) throw new Error('a bug');
      return { columns: 60, rows: 20 };
    };
    const ending = readFullScreen([ARTICLE], PLAIN, { ...terminal, size });
    isBroken = true;
    terminal.send({ type: 'resize' });
    await expect(ending).rejects.toThrow('a bug');
    expect(terminal.log).toEqual(['give back']);
  });

  it('writes only the rows that change, as one change of the screen', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, () => {
      const before = terminal.written().length;
      terminal.send('3');
      expect(terminal.written().slice(before)).toMatch(/^\x1b\[\?2026h\x1b\[20;1H\x1b\[2K[^\n]*\x1b\[\?2026l$/);
      terminal.send('\x1b[I');
      terminal.send('q');
    });
  });

  it('sets the text anew in another size', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, () => {
      terminal.resize({ columns: 30, rows: 10 });
      expect(terminal.rows()).toHaveLength(10);
      expect(terminal.rows()[0]).toBe(' A walk along the canal');
      terminal.send('q');
    });
  });

  it('takes an escape that nothing follows for the key', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, () => {
      terminal.send('t\x1b');
      expect(terminal.rows()[0]).toBe('  Contents');
      terminal.passTime();
      expect(terminal.rows()[0]).toBe('  A walk along the canal');
      terminal.send('t\x1b');
      terminal.send('[B\r');
      terminal.passTime();
      expect(terminal.rows()[0]).toBe('  The locks');
      terminal.send('q');
    });
  });

  it('stops and goes on', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, () => {
      terminal.send('m\x1a');
      expect(terminal.log).toEqual(['suspend']);
      terminal.send({ type: 'resume' });
      expect(terminal.written()).toMatch(/\x1b\[\?1006l\x1b\[\?1000l\x1b\[\?2026h\x1b\[H\x1b\[2J/);
      terminal.send('q');
    });
  });

  it('opens links in a browser, and copies them', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, async () => {
      terminal.send('l\r');
      await settled();
      expect(terminal.log).toEqual(['browse https://example.org/towpath']);
      expect(terminal.rows().at(-1)).toContain('opening https://example.org/towpath');
      terminal.send('y');
      expect(terminal.written()).toContain(`\x1b]52;c;${btoa('https://example.org/towpath')}\x07`);
      terminal.hasBrowser = false;
      terminal.send('\r');
      await settled();
      expect(terminal.rows().at(-1)).toContain('no browser could be started');
      terminal.send('Q');
    });
  });

  it('looks for quotations when they are asked for, and keys wait so long', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, async () => {
      terminal.send('"');
      expect(terminal.rows().at(-1)).toContain('looking for quotations');
      terminal.send('\r');
      // The module that finds them is loaded first.
      while (!terminal.rows()[0]?.includes('Quotations') && !terminal.rows().join('').includes('“It is over,”')) {
        await settled();
        terminal.passTime();
      }
      await settled();
      expect(terminal.rows().join('\n')).toContain('“It is over,” said Bo Ek');
      terminal.send('q');
    });
  });

  it('begins where the article was left, but not one that was read to its end', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, () => terminal.send('  q'));
    const kept = terminal.places;
    const again = Object.assign(madeUpTerminal(60, 20), { places: kept });
    await reading(again, () => {
      expect(again.rows().at(-1)).toContain('you stopped here');
      again.send('j');
      expect(again.rows().at(-1)).toContain('The locks');
      again.send('Gq');
    });
    const last = Object.assign(madeUpTerminal(60, 20), { places: again.places });
    await reading(last, () => {
      expect(last.rows()[0]).toBe('  A walk along the canal');
      last.send('q');
    });
    expect(kept).toMatch(/"section":2/);
  });

  it('shows several articles as a list', async () => {
    const terminal = madeUpTerminal(60, 20);
    await reading(terminal, () => {
      expect(terminal.rows()[0]).toBe('  Articles');
      terminal.send('j\r');
      expect(terminal.rows()[0]).toBe('  A walk along the canal');
      terminal.send('qq');
    }, [ARTICLE, OTHER]);
  });
});

it('keeps no place of a part of an article', async () => {
  const terminal = madeUpTerminal(50, 20);
  const part = { ...ARTICLE, view: { ...ARTICLE.view, partial: true } };
  const reading = readFullScreen([part], PLAIN, terminal);
  terminal.send(' q');
  await reading;
  expect(terminal.places).toBeUndefined();
});
