/** Names of class, id or role that a page gives to what is written under a picture, in lower case, as in `ClassWords`. */
export const CAPTION_WORDS: readonly string[] = [
  ...['caption', 'captions', 'figcaption', 'imagecaption', 'image caption', 'img caption', 'photo caption'],
  ...['photocaption', 'wp caption text', 'media caption', 'picture caption', 'cutline', 'image description'],
  ...['image text', 'image info', 'photo info', 'bildunterschrift', 'bildtext', 'legende', 'legenda', 'leyenda'],
  ...['pie de foto', 'piedefoto', 'didascalia', 'bijschrift', 'podpis', 'bildtext', 'legend'],
];

/** Names that a page gives to who made or owns a picture. */
export const CREDIT_WORDS: readonly string[] = [
  ...['credit', 'credits', 'image credit', 'photo credit', 'photocredit', 'imagecredit', 'img credit', 'image source'],
  ...[
    'picture credit',
    'media credit',
    'photographer',
    'bildnachweis',
    'bildquelle',
    'credito',
    'creditos',
    'fotograf',
  ],
  ...['image copyright', 'photo copyright', 'story image copyright', 'off screen credit', 'img source', 'photo source'],
];

/** Names that a page gives to the standfirst. */
export const STANDFIRST_WORDS: readonly string[] = [
  ...['standfirst', 'dek', 'deck', 'subtitle', 'sub title', 'subheadline', 'sub headline', 'subheading', 'sub heading'],
  ...['subhead', 'subline', 'teaser text', 'chapo', 'chapeau', 'entradilla', 'bajada', 'occhiello', 'sottotitolo'],
  ...['untertitel', 'subtitulo', 'linha fina', 'ingress', 'ondertitel', 'article summary', 'article description'],
];

/** What stands before who made or owns a picture, in lower case, without the colon. */
export const CREDIT_LABELS: readonly string[] = [
  ...[
    'photo',
    'photos',
    'photo by',
    'photo credit',
    'image',
    'images',
    'image credit',
    'image source',
    'picture',
    'pictured',
  ],
  ...['credit', 'photograph', 'photography', 'photo courtesy', 'courtesy', 'photo source', 'screenshot'],
  ...[
    'foto',
    'fotos',
    'bild',
    'bilder',
    'bildquelle',
    'bildnachweis',
    'grafik',
    'crédit photo',
    'crédits',
    'photo d’illustration',
  ],
  ...[
    'crédito',
    'foto de',
    'imagen',
    'imagem',
    'immagine',
    'fotografía',
    'fotografia',
    'reprodução',
    'divulgação',
    'beeld',
  ],
  ...[
    'zdjęcie',
    'fot',
    'grafika',
    'фото',
    'фотография',
    'источник фото',
    '写真',
    '画像',
    '图片',
    '图片来源',
    '圖片',
    '사진',
  ],
];

/** Tokens of the names that a page gives to what holds a picture and its caption. */
export const PICTURE_WORDS: readonly string[] = [
  ...[
    'image',
    'img',
    'photo',
    'picture',
    'pic',
    'figure',
    'gallery',
    'foto',
    'bild',
    'imagen',
    'imagem',
    'immagine',
    'afbeelding',
  ],
  ...['zdjecie', 'resim', 'gambar', 'thumbnail'],
];
