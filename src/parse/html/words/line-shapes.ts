/** How a line at the end of an article reads that is none of it, and why; matched against the line as it stands. */
export interface LineShape {
  readonly reason: string;
  readonly shape: RegExp;
}

/** Lines that tell whom to write to, whom to follow, who helped, whose it all is. */
export const TAIL_SHAPES: readonly LineShape[] = [
  { reason: 'contact line', shape: /[\w.+-]+@[\w-]+\.\w{2,}/ },
  {
    reason: 'contact line',
    shape:
      /\b(?:follow|reach|contact|e-?mail|tweet|find|like)\b.{0,60}(?:@\w|\b(?:on|at|via|with)\b.{0,40}\b(?:twitter|facebook|instagram|linkedin|youtube)\b)/i,
  },
  {
    reason: 'contact line',
    shape:
      /(?<!\p{L})(?:folgen|folge|suivez|síguenos|siguenos|sigue|seguici|segui|siga|volg|śledź|följ|takip|ikuti|подписывайтесь|подпишитесь|читайте нас).{0,60}(?:twitter|facebook|instagram|telegram|whatsapp|youtube|вконтакте|newsletter)/iu,
  },
  { reason: 'copyright line', shape: /(?:©|\(c\)|ⓒ|\bcopyright\b).{0,200}$/i },
  {
    reason: 'copyright line',
    shape:
      /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|alle rechten|wszelkie prawa|все права защищены|無断転載|무단전재|版权所有)/i,
  },
  {
    reason: 'sign-up line',
    shape:
      /\b(?:[Ss]ign up|[Ss]ubscribe|[Jj]oin|[Gg]et|[Rr]egister|[Ss]end)\b.{0,120}\b(?:newsletter|inbox|mailing list|daily email|notifications|every (?:month|week|day)|delivered|forums?|our community|free trial|an email|to [A-Z]\w+)\b/,
  },
  { reason: 'sign-up line', shape: /^want (?:more|to (?:read|see|hear) more)\b.{0,100}\?$/i },
  {
    reason: 'sign-up line',
    shape:
      /^(?:like|love|enjoy(?:ed)?) (?:this|what)\b.{0,80}[?!]|^(?:share|tell us|let us know|have your say|do you have)\b.{0,100}[!?…]/i,
  },
  { reason: 'player control', shape: /^(?:loading\b.{0,30}|(?:listen|watch)\b.{0,120}\b(?:here|live|podcast)\.?)$/i },
  {
    reason: 'tags',
    shape:
      /^(?:filed under|tags?|topics?|categor(?:y|ies)|keywords|schlagworte|étiquettes|etiquetas|tag|теги|метки|タグ)\s?:/i,
  },
  {
    reason: 'credits',
    shape: /^(?:source|sources|via|quelle|fuente|fonte|bron|źródło|источник|出典|来源)\s?:.{0,80}$/i,
  },
];

/** Lines that are none of an article's wherever they stand, and short ones only. */
export const ANYWHERE_SHAPES: readonly LineShape[] = [
  { reason: 'advertisement', shape: /^if you (?:enjoy(?:ed)?|like[d]?|love[d]?) (?:this|our)\b.{0,200}$/i },
  {
    reason: 'number of readers',
    shape:
      /^(?:[\d.,]+\s*k?\s*)?(?:views?|reads?|aufrufe|mal gelesen|vues|lectures|visitas|vistas|lecturas|letture|visualizzazioni|visualizações|leituras|weergaven|wyświetle(?:ń|nia)|odsłon|visningar|görüntülenme|okunma|kali dibaca|просмотр(?:ов|а|ы)?|прочтени[йя]|回閲覧|次浏览|조회)\s*:?(?:\s*[\d.,]+)?$/iu,
  },
  {
    reason: 'player control',
    shape: /\b(?:requires?|enable|activate|disabled?) javascript\b|\bjavascript (?:aktivieren|is disabled)\b/i,
  },
  { reason: 'sign-up line', shape: /^(?:sign up|subscribe|register)\b.{0,60}\b(?:to|for|and)\b.{0,100}$/i },
  {
    reason: 'sign-up line',
    shape:
      /^(?:abonnieren sie|jetzt abonnieren|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti|inscreva-se|assine|schrijf je in|zapisz się|подпишитесь|подписывайтесь)(?!\p{L}).{0,120}$/iu,
  },
  {
    reason: 'disclosure',
    shape: /^(?:this|our) (?:post|article|page|site|story)s?\b.{0,60}\b(?:affiliate|referral|sponsored)\b.{0,160}$/i,
  },
  { reason: 'shortcode', shape: /^\[\/?[a-z_-]+(?: [a-z]+=.{1,200})?\].{0,80}(?:\[\/[a-z_-]+\])?$/ },
  {
    reason: 'picture control',
    shape: /^(?:image|photo|slide|foto|bild) \d+ (?:of|von|de|di) ?(?:\/ )?\d+$|^(?:caption|close|hide caption|zoom)$/i,
  },
];

/** How a heading reads after which an article is over, beside the headings that are known word for word. */
export const TAIL_HEADING_SHAPES: readonly RegExp[] = [
  /^(?:About|Über|À propos de|Acerca de|Sobre(?: a| o)?|Chi è|Informazioni su|Over|O|Om|О компании)(?: \p{Lu}[\p{L}\d&.’'-]*){1,5}:?$/u,
  /^(?:more|other|latest|top|recent|popular|related|recommended)(?: \S+){0,4} (?:stories|news|articles|posts|coverage|reading|reads|videos|headlines)$/i,
  /^(?:more|read more) (?:from|about|on|in) .{1,40}$/i,
  /^about (?:the )?(?:author|writer|reporter|contributor|company|us)\b.{0,40}$/i,
  /^(?:weitere|ähnliche|verwandte|neueste|aktuelle) (?:artikel|beiträge|meldungen|nachrichten|themen)\b.{0,30}$/i,
  /^(?:d’autres|autres|derniers|nos derniers) (?:articles|actualités|infos)\b.{0,30}$/i,
  /^(?:más|otras|últimas) (?:noticias|historias|notas)\b.{0,30}$/i,
  /^(?:mais|outras|últimas) (?:notícias|matérias|histórias)\b.{0,30}$/i,
  /^(?:altre|ultime|altri) (?:notizie|news|articoli)\b.{0,30}$/i,
];

/** What leads to another article at the beginning of a line, in lower case, before a colon or a link. */
export const POINTER_LEADS: readonly string[] = [
  ...[
    'read more',
    'read also',
    'also read',
    'read next',
    'read',
    'related',
    'related post',
    'related story',
    'see also',
  ],
  ...[
    'also on',
    'also see',
    'more',
    'more on this',
    'see more',
    'don’t miss',
    "don't miss",
    'watch',
    'watch more',
    'must read',
  ],
  ...[
    'related articles',
    'related article',
    'recommended',
    'you may also like',
    'up next',
    'check out',
    'further reading',
  ],
  ...[
    'lesen sie auch',
    'lesen sie mehr',
    'mehr zum thema',
    'siehe auch',
    'lire aussi',
    'à lire aussi',
    'a lire aussi',
    'voir aussi',
  ],
  ...[
    'lea también',
    'lea tambien',
    'lee también',
    'te puede interesar',
    'ver también',
    'más información',
    'leggi anche',
  ],
  ...[
    'leggi',
    'vedi anche',
    'approfondisci',
    'leia mais',
    'leia também',
    'leia',
    'veja também',
    'veja',
    'saiba mais',
    'lees ook',
  ],
  ...['lees meer', 'czytaj także', 'czytaj też', 'czytaj więcej', 'zobacz także', 'zobacz też', 'läs mer', 'läs också'],
  ...[
    'ilgili haber',
    'baca juga',
    'lihat juga',
    'simak juga',
    'читайте также',
    'читать также',
    'смотрите также',
    'читайте',
  ],
  ...['関連記事', 'あわせて読みたい', '関連', '相关阅读', '延伸阅读', '延伸閱讀', '관련기사'],
];
