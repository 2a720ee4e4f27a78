/** What people are called in a transcript whose names do not matter or are not known, in lower case. */
export const SPEAKER_ROLES: readonly string[] = (
  'announcer answer anchor audience caller chair chairman chairperson chairwoman clerk counsel court crowd guest host ' +
  'interviewee interviewer judge man member moderator narrator operator panelist question questioner reporter speaker ' +
  'student voice witness woman ' +
  'antwort befragte befragter frage moderatorin reporterin sprecher sprecherin ' +
  'animateur intervenant intervenante intervieweur journaliste modérateur modératrice question réponse ' +
  'entrevistador entrevistadora entrevistado entrevistada locutor moderador moderadora periodista pregunta respuesta'
).split(' ');
