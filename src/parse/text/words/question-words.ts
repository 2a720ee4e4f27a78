/** Words that a question begins with, and a title that says what it answers: `How to cross a river`. In lower case. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  ...['how', 'what', 'when', 'where', 'which', 'who', 'why'],
  ...['wann', 'warum', 'was', 'welche', 'wer', 'wie', 'wieso', 'wo'],
  ...['comment', 'où', 'pourquoi', 'quand', 'quel', 'quelle', 'quelles', 'quels'],
  ...['cómo', 'cuándo', 'cuál', 'cuáles', 'dónde', 'qué', 'quién', 'quiénes'],
  ...['где', 'зачем', 'как', 'какие', 'когда', 'кто', 'почему', 'что'],
]);
