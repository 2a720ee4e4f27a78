/** Nouns beside which marks stand around a title, a name or a term: `the film “…”`. */
export const TITLE_NOUNS: string = `album anthem article ballad blog book chapter character comedy column documentary drama
episode essay exhibition film game hit magazine movie musical newsletter novel opera painting paper play podcast poem program
programme record segment series show single sitcom song tale thriller title titled track trilogy video entitled subtitled
nicknamed dubbed hashtag self-described self-proclaimed self-styled so-called known author`;
