/** How a line ends: `open` is without a mark, as titles do; `stop` is a full stop or dots. */
export type Ending = 'open' | 'question' | 'exclamation' | 'colon' | 'stop' | 'comma';

const ENDINGS: Readonly<Record<string, Ending>> = {
  '?': 'question',
  '？': 'question',
  '؟': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  ':': 'colon',
  '：': 'colon',
  '.': 'stop',
  '。': 'stop',
  '…': 'stop',
  ',': 'comma',
  ';': 'comma',
  '、': 'comma',
  '，': 'comma',
  '；': 'comma',
};

/** How a text ends, marks and brackets that close after it left aside. */
export function endingOf(text: string): Ending {
  const last = text
    .slice(-4)
    .replace(/["'”’»)\]]+$/, '')
    .slice(-1);
  return ENDINGS[last] ?? 'open';
}
