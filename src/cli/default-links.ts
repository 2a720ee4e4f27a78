import type { LinkStyle } from '../render/links.js';
import type { Environment } from './io.js';

/** What a terminal that has hyperlinks says of itself, and from which version on: https://github.com/Alhadis/OSC8-Adoption */
const KNOWN: Readonly<Record<string, RegExp>> = {
  TERM_PROGRAM: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|WarpTerminal)$/,
  // VTE 0.50: the terminals of GNOME, XFCE and others.
  VTE_VERSION: /^(?:[5-9]\d{3}|\d{5,})$/,
  KONSOLE_VERSION: /^(?:2[1-9]|[3-9]\d)\d{4}$/,
  KITTY_WINDOW_ID: /./,
  WT_SESSION: /./,
  DOMTERM: /./,
  TERM: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/,
};

/**
 * What becomes of links unasked: hyperlinks where `FORCE_HYPERLINK` wants them, or where they may stand and the terminal is
 * known to have them. Within tmux and screen it is not known whether they are handed on.
 */
export function defaultLinks(env: Environment, mayStand: boolean): LinkStyle {
  const forced = env['FORCE_HYPERLINK'];
  const wanted = forced === undefined ? mayStand && isKnown(env) : forced !== '0' && forced !== 'false';
  return wanted ? 'hyperlink' : 'none';
}

function isKnown(env: Environment): boolean {
  if (env['TMUX'] || env['STY'] || /^(?:tmux|screen|dumb)/.test(env['TERM'] ?? '')) return false;
  return Object.entries(KNOWN).some(([name, pattern]) => pattern.test(env[name] ?? ''));
}
