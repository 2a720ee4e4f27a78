/** What a field of a mail's header is for. */
export type FieldRole = 'sender' | 'recipient' | 'subject' | 'date' | 'sent' | 'other';

/** The names of fields in the languages of common mail programs, in lower case. `sent` is how some date what is answered. */
export const FIELD_NAMES: Readonly<Record<FieldRole, readonly string[]>> = {
  sender: ['from', 'von', 'de', 'da', 'van', 'från', 'fra', 'od', 'от'],
  recipient: [
    ...['to', 'an', 'à', 'para', 'a', 'aan', 'till', 'til', 'do', 'кому', 'cc', 'bcc', 'kopie', 'копия'],
    ...[
      'newsgroups',
      'apparently-to',
      'delivered-to',
      'followup-to',
      'reply-to',
      'reply to',
      'antwort an',
      'répondre à',
    ],
  ],
  subject: [
    'subject',
    'betreff',
    'objet',
    'sujet',
    'asunto',
    'oggetto',
    'assunto',
    'onderwerp',
    'ämne',
    'emne',
    'тема',
  ],
  date: ['date', 'datum', 'fecha', 'data', 'dato', 'дата'],
  sent: ['sent', 'gesendet', 'envoyé', 'enviado', 'enviada', 'inviato', 'verzonden', 'skickat', 'sendt', 'отправлено'],
  other: [
    ...['approved', 'attachments', 'comments', 'control', 'distribution', 'encoding', 'expires', 'importance'],
    ...['keywords', 'lines', 'message', 'organisation', 'organization', 'path', 'precedence', 'priority', 'received'],
    ...['references', 'sender', 'status', 'summary', 'supersedes', 'xref'],
    ...['anhang', 'anlagen', 'wichtigkeit', 'pièces jointes', 'adjuntos'],
  ],
};
