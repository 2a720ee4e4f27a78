import type { Boilerplate } from './boilerplate.js';

/** Lines that Spanish pages put between an article's own. */
export const SPANISH_BOILERPLATE: readonly Boilerplate[] = [
  {
    reason: 'advertisement label',
    lines: [
      'publicidad',
      'continúa leyendo debajo de la publicidad',
      'sigue leyendo después de la publicidad',
      'continúa después de la publicidad',
    ],
  },
  {
    reason: 'share button',
    lines: [
      'compartir',
      'compartir artículo',
      'compartir este artículo',
      'copiar enlace',
      'enviar por correo',
      'imprimir artículo',
      'regalar artículo',
    ],
    doubtful: ['imprimir', 'guardar', 'enviar'],
    shapes: [
      /^(?:compartir (?:en|por)|s[ií]guenos en) (?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|correo)$/,
    ],
  },
  {
    reason: 'pointer to another article',
    lines: [
      'lea también',
      'lee también',
      'lea además',
      'leer más',
      'ver más',
      'te puede interesar',
      'le puede interesar',
      'también te puede interesar',
      'noticias relacionadas',
      'artículos relacionados',
      'lo más leído',
      'lo más visto',
    ],
    leads: [
      'lea también',
      'lee también',
      'lea además',
      'leer más',
      'ver más',
      'ver también',
      'te puede interesar',
      'le puede interesar',
      'también te puede interesar',
      'noticia relacionada',
    ],
    doubtful: ['más información', 'relacionadas'],
  },
  {
    reason: 'sign-up line',
    lines: ['suscríbete', 'suscríbase', 'suscribirse'],
    doubtful: ['regístrate', 'regístrese', 'iniciar sesión'],
    shapes: [
      /^(?:suscr[ií]bete|suscr[ií]base|recibe|reciba|apúntate|regístrate)\b.{0,60}\b(?:newsletter|boletín|boletines)\b.{0,30}$/,
    ],
  },
  {
    reason: 'comment count',
    lines: ['ver comentarios', 'deja un comentario', 'dejar un comentario', 'sin comentarios'],
    doubtful: ['comentarios', 'comentar'],
    shapes: [/^\d[\d.]* comentarios?$/, /^comentarios? ?\(\d[\d.]*\)$/],
  },
  {
    reason: 'copyright line',
    lines: ['todos los derechos reservados', 'prohibida su reproducción', 'prohibida su reproducción total o parcial'],
  },
  {
    reason: 'cookie notice',
    lines: ['aceptar cookies', 'aceptar todas las cookies', 'rechazar cookies', 'configurar cookies'],
    doubtful: ['aceptar', 'rechazar'],
    shapes: [/^(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|esta web (?:utiliza|usa)) cookies\b.{0,300}$/],
  },
  {
    reason: 'picture label',
    lines: ['ampliar foto', 'ampliar imagen', 'ver galería'],
  },
  {
    reason: 'navigation',
    lines: ['volver arriba', 'ir al contenido', 'ir arriba'],
    doubtful: ['inicio', 'aviso legal', 'buscar'],
  },
  {
    reason: 'reading time',
    lines: [],
    shapes: [/^(?:tiempo de )?lectura ?:? ?\d+ min(?:utos?|\.)?$/, /^\d+ min(?:utos?|\.)? de lectura$/],
  },
];
