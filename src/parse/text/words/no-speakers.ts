/** Words that begin what looks like a speaker's label and is none, in lower case. */
export const NO_SPEAKERS: readonly string[] = (
  'address advantages advertisement after also and background because before bottom breaking but cast caption claim clarification ' +
  'conclusion cons contact copyright correction cost credit credits date definition details disadvantages disclaimer ' +
  'do don’t duration editor’s email example exclusive fact facts false fax figure file first fix for from hours how if ' +
  'image in ingredients install last learn listen location method more myth next note notes number on opinion phone photo ' +
  'photos picture price problem pros rating read reality reason related result second see serves since so solution ' +
  'source sources step steps summary tags term test the then there third time tip tips title to topics true update ' +
  'updated updates usage verdict version video warning watch website what when where why yields ' +
  'achtung anmerkung beispiel bild foto hinweis quelle ' +
  'asunto betreff datum envoyé enviado fecha gesendet objet ' +
  'bcc bridge cc chorus intro no outro re refrain sent strengths subject verse weaknesses yes ' +
  'crédit exemple légende remarque ' +
  'crédito ejemplo fuente nota'
).split(' ');
