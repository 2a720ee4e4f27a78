/**
 * A regular expression that is made when it is first asked for: one that most runs do not need, and that costs. V8 checks a
 * literal as soon as it reads the file, and asks ICU for the characters of each class of Unicode (`\p{L}`): milliseconds.
 *
 * @example const WORDS = lazyPattern(String.raw`[\p{L}\p{N}]+`, 'gu'); text.match(WORDS())
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
