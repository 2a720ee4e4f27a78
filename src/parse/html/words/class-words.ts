/** Names that a page gives to what is no part of its article, and why such a part is left out. */
export interface ClassWords {
  readonly reason: string;
  /** Tokens of a class, id or role in lower case; several words are tokens that follow each other. */
  readonly names: readonly string[];
  /** Tokens that say so only where they are the whole name: `print`, but not `print-wide`. */
  readonly whole: readonly string[];
}

/** Tokens after which a name says what an element has or lacks, and not what it is: `has-sidebar`. */
export const MODIFIERS: readonly string[] = ['has', 'no', 'non', 'not', 'with', 'without', 'hide', 'show'];

/**
 * Names in English, which most pages use whatever language they are in, then in the languages that are met beside it:
 * German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Turkish, Indonesian and Russian in Latin letters.
 */
export const CLASS_WORDS: readonly ClassWords[] = [
  {
    reason: 'byline',
    names: [
      ...['byline', 'bylines', 'dateline', 'timestamp', 'postmeta', 'entrymeta', 'pubdate', 'datetime'],
      ...['metadata', 'post meta', 'entry meta', 'article meta', 'story meta', 'meta data', 'post info'],
      ...['article info', 'author box', 'author bio', 'author info', 'author name', 'about author'],
      ...['contributors', 'posted on', 'posted by', 'published date', 'publish date', 'date published'],
      ...['post date', 'entry date', 'article date', 'updated date', 'read time', 'reading time'],
      ...['readtime', 'autoren', 'auteurs', 'autores', 'penulis', 'yazar'],
    ],
    whole: [
      ...['author', 'authors', 'writer', 'bio', 'biography', 'date', 'datum', 'fecha', 'autor', 'autore'],
      ...['auteur', 'meta'],
    ],
  },
  {
    reason: 'share buttons',
    names: [
      ...['share', 'shares', 'sharing', 'sharebar', 'sharedaddy', 'sharethis', 'addthis', 'addtoany'],
      ...['shareaholic', 'social', 'socials', 'social media', 'socialmedia', 'follow us', 'like button'],
      ...['tweet button', 'teilen', 'partage', 'partager', 'compartir', 'condividi', 'compartilhar'],
      ...['compartilhe', 'udostepnij', 'paylas', 'bagikan', 'podelitsya', 'printfriendly'],
    ],
    whole: ['print', 'follow', 'dela', 'delen'],
  },
  {
    reason: 'newsletter form',
    names: [
      ...['newsletter', 'newsletters', 'signup', 'sign up', 'subscribe', 'subscription', 'subscriptions'],
      ...['optin', 'opt in', 'mailchimp', 'mc embed', 'mailing list', 'email signup', 'donation'],
      ...['donations', 'paywall', 'abonnement', 'abonnieren', 'abonnez', 'suscribete', 'suscripcion'],
      ...['iscriviti', 'assine', 'nieuwsbrief'],
    ],
    whole: ['login', 'donate', 'abo'],
  },
  {
    reason: 'pointer to other articles',
    names: [
      ...['related', 'relatedposts', 'related posts', 'related articles', 'relatedarticles'],
      ...['related stories', 'relatedlinks', 'related links', 'recommended', 'recommendation'],
      ...['recommendations', 'recirc', 'recirculation', 'readmore', 'read more', 'read also', 'readalso'],
      ...['read next', 'more stories', 'more articles', 'more from', 'more news', 'see also', 'seealso'],
      ...['also read', 'trending', 'most read', 'mostread', 'most popular', 'popular posts'],
      ...['latest posts', 'latest news', 'recent posts', 'other posts', 'similar posts', 'upnext'],
      ...['up next', 'you may like', 'promotion', 'crosslink', 'crosslinks', 'crosspromo', 'outbrain'],
      ...['taboola', 'zergnet', 'revcontent', 'mgid', 'post navigation', 'post nav', 'nav links'],
      ...['prev next', 'rail', 'rollover block', 'popover', 'flyout', 'hovercard', 'verwandt', 'verwandte'],
      ...['aehnliche', 'mehr zum thema', 'lesetipp', 'lire aussi', 'a lire', 'lea tambien', 'relacionado'],
      ...['relacionados', 'relacionada', 'relacionadas', 'leggi anche', 'correlati', 'correlate'],
      ...['leia mais', 'leia tambem', 'veja tambem', 'saiba mais', 'gerelateerd', 'lees ook', 'powiazane'],
      ...['czytaj takze', 'zobacz takze', 'las mer', 'baca juga', 'terkait', 'ilgili', 'chitayte takzhe'],
      ...['pohozhie'],
    ],
    whole: ['teaser', 'teasers', 'promo', 'promos', 'recommend'],
  },
  {
    reason: 'comments',
    names: [
      ...['comment', 'comments', 'commentlist', 'comment list', 'comment form', 'disqus', 'kommentar'],
      ...['kommentare', 'commentaire', 'commentaires', 'comentario', 'comentarios', 'commento', 'reacties'],
      ...['komentarz', 'komentarze', 'kommentarer', 'yorum', 'yorumlar', 'komentar', 'kommentarii'],
    ],
    whole: ['replies', 'reactions', 'respond', 'commenti', 'discussion'],
  },
  {
    reason: 'advertisement',
    names: [
      ...['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising'],
      ...['advertorial', 'adsense', 'adsbygoogle', 'adslot', 'ad slot', 'adunit', 'adbox', 'adwrap'],
      ...['adcontainer', 'sponsor', 'sponsored', 'sponsors', 'werbung', 'anzeige', 'anzeigen', 'reklame'],
      ...['publicite', 'publicidad', 'pubblicita', 'publicidade', 'advertentie', 'reklama', 'reklam'],
      ...['iklan'],
    ],
    whole: ['affiliate', 'affiliates', 'coupon', 'pub', 'reclame', 'annons', 'dfp', 'commercial'],
  },
  {
    reason: 'navigation',
    names: [
      ...['nav', 'navbar', 'navigation', 'navi', 'submenu', 'breadcrumb', 'breadcrumbs', 'pagination'],
      ...['pager', 'pagenavi', 'skip link', 'skiplink', 'skip to', 'toolbar', 'table of contents'],
      ...['sidebar', 'complementary', 'widget', 'widgets', 'contentinfo', 'masthead', 'screen reader text'],
      ...['sr only', 'visually hidden', 'visuallyhidden', 'screenreader', 'cookie', 'cookies', 'gdpr'],
      ...['consent', 'popup', 'lightbox', 'menubar', 'dialog', 'navigazione', 'navegacion', 'navegacao'],
      ...['seitenleiste', 'fusszeile', 'noprint', 'no print', 'editsection'],
    ],
    whole: [
      ...['menu', 'tools', 'utility', 'toc', 'footer', 'banner', 'search', 'hidden', 'tooltip', 'modal'],
      ...['overlay', 'alert'],
    ],
  },
  {
    reason: 'tags',
    names: [
      ...['tags', 'taglist', 'tag list', 'tagcloud', 'tag cloud', 'tag links', 'post tags', 'entry tags'],
      ...['article tags', 'cat links', 'categories', 'post categories', 'topic list', 'kicker', 'eyebrow'],
      ...['tagged', 'star rating', 'post views', 'schlagworte', 'stichworte', 'mots cles', 'etiquetas'],
      ...['etiquetes', 'etichette', 'etykiety', 'tagi', 'etiket', 'etiketler'],
    ],
    whole: ['topics', 'keywords', 'temas', 'views', 'rating', 'ratings', 'vote', 'votes', 'category'],
  },
  {
    reason: 'player control',
    names: [
      ...['player', 'video player', 'videoplayer', 'jwplayer', 'audio player', 'brightcove', 'vjs'],
      ...['video js', 'playlist', 'slideshow controls', 'gallery controls', 'correction link'],
      ...['report error'],
    ],
    whole: ['copyright', 'copyrights', 'disclaimer'],
  },
];
