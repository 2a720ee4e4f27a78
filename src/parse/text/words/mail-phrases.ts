/** What a mail's salutation begins with, in lower case. */
export const GREETINGS: readonly string[] = [
  ...['hi', 'hello', 'hey', 'dear', 'greetings', 'good morning', 'good afternoon', 'good evening', 'folks', 'all'],
  ...['hallo', 'liebe', 'lieber', 'liebes', 'sehr geehrte', 'sehr geehrter', 'guten tag', 'guten morgen', 'moin'],
  ...['bonjour', 'bonsoir', 'salut', 'cher', 'chère', 'chers', 'chères', 'madame', 'monsieur'],
  ...['hola', 'estimado', 'estimada', 'estimados', 'estimadas', 'querido', 'querida', 'queridos', 'buenos días'],
  ...['ciao', 'caro', 'cara', 'gentile', 'buongiorno', 'olá', 'prezado', 'prezada', 'beste', 'geachte', 'hej'],
];

/** What a mail closes with above its writer's name, in lower case. */
export const CLOSINGS: readonly string[] = [
  ...['best', 'best regards', 'best wishes', 'kind regards', 'kindest regards', 'warm regards', 'warmly', 'regards'],
  ...['all the best', 'cheers', 'thanks', 'many thanks', 'thanks again', 'thank you', 'thanks in advance', 'thx'],
  ...['yours', 'yours sincerely', 'yours faithfully', 'yours truly', 'sincerely', 'respectfully', 'cordially'],
  ...['love', 'hugs', 'take care', 'see you', 'see you soon', 'talk soon', 'bye', 'ta', 'hth', 'hope this helps'],
  ...['mit freundlichen grüßen', 'mit freundlichem gruß', 'mit besten grüßen', 'freundliche grüße', 'viele grüße'],
  ...['liebe grüße', 'beste grüße', 'herzliche grüße', 'schöne grüße', 'grüße', 'gruß', 'viele grüsse', 'danke'],
  ...['vielen dank', 'mfg', 'lg', 'vg', 'cordialement', 'bien cordialement', 'bien à vous', 'amicalement', 'merci'],
  ...['merci beaucoup', 'à bientôt', 'saludos', 'un saludo', 'saludos cordiales', 'atentamente', 'gracias', 'abrazos'],
  ...['muchas gracias', 'un abrazo', 'saluti', 'cordiali saluti', 'grazie', 'atenciosamente', 'obrigado', 'obrigada'],
  ...['groeten', 'met vriendelijke groet', 'hälsningar', 'hilsen'],
];

/** What leads to somebody's words in a reply, in lower case: `On Tuesday Ann wrote:`. */
export const WROTE: readonly string[] = [
  ...['wrote', 'writes', 'said', 'schrieb', 'a écrit', 'escribió', 'ha scritto', 'escreveu', 'schreef', 'skrev'],
];

/** What a line that leads to somebody's words with their date begins with, in lower case. */
export const WROTE_OPENINGS: readonly string[] = ['on', 'am', 'le', 'el', 'il', 'em', 'op', 'den', 'in', 'at'];

/** What a mailing list puts under every mail, in lower case. */
export const LIST_FOOTERS: readonly string[] = [
  ...[
    'mailing list',
    'mailinglist',
    'mailman/listinfo',
    'unsubscribe',
    'you received this message because',
    'listinfo',
  ],
  ...['liste de diffusion', 'lista de correo', 'google groups', 'abbestellen', 'se désabonner', 'darse de baja'],
];

/** Lines that a mail program puts under every mail begin so, in lower case. */
export const PROGRAM_SIGNATURES: readonly string[] = [
  ...['sent from my ', 'sent via ', 'sent with ', 'get outlook for ', 'von meinem ', 'gesendet von ', 'gesendet mit '],
  ...['envoyé de mon ', 'envoyé depuis ', 'enviado desde ', 'inviato da '],
];
