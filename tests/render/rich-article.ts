import type { Article, Block, Inline, ListItem, TableRow } from '../../src/article/types.js';

/** An article of our own with every kind of node, in Latin, Japanese and Arabic script and with emoji. */
export const RICH_ARTICLE: Article = {
  type: 'article',
  metadata: {
    headline: 'The last ferry on the Lowen keeps its timetable, and the town keeps its ferry',
    description: 'A vote of one stopped the sale; the new boat comes from Japan and the pilot from Aden.',
    authors: ['Ada Quill', 'Tomo Sató', 'Layla Idris'],
    datePublished: '2026-06-25T07:30:00+02:00',
    publisher: 'The Quay Gazette',
    inLanguage: 'en',
    url: 'https://example.org/ferry',
  },
  sections: [
    {
      type: 'section',
      depth: 1,
      blocks: [
        {
          type: 'figure',
          caption: [
            text('The '),
            { type: 'emphasis', children: [text('Marigold')] },
            text(' at her berth before dawn'),
          ],
          credit: 'Noor Haddad',
          url: 'https://example.org/marigold.jpg',
          alternativeText: 'A small white ferry at a wooden pier',
        },
        paragraph(
          text(
            'For ninety-one years a boat has crossed the river at seven in the morning. On Tuesday the council decided, ',
          ),
          { type: 'strong', children: [text('by a single vote')] },
          text(', that it will go on crossing. “We nearly lost it,” said Ida Brandt, the harbour master — “and '),
          { type: 'emphasis', children: [text('nobody')] },
          text(' would have noticed until the first fog.”'),
        ),
        paragraph(
          text('The price is set out in '),
          { type: 'link', url: 'https://example.org/budget', children: [text('the town’s budget')] },
          text(', under '),
          { type: 'inlineCode', value: 'transport.ferry' },
          text('; the figure first printed was '),
          { type: 'delete', children: [text('40,000')] },
          text(' 46,000 a year. A boat costs more:'),
          { type: 'break' },
          text('nobody yet says how much.'),
        ),
        { type: 'thematicBreak' },
        {
          type: 'blockquote',
          children: [
            paragraph(
              text('A ferry is a street that happens to float. You do not ask a street whether it paid for itself.'),
            ),
            { type: 'blockquote', children: [paragraph(text('Somebody in the gallery: “We did, in 1974.”'))] },
          ],
        },
      ],
    },
    {
      type: 'section',
      depth: 1,
      heading: [text('What the town pays for')],
      blocks: [
        {
          type: 'table',
          header: row('Item', 'Who pays', 'A year'),
          rows: [
            row('Fuel and oil', 'The town', '18,400'),
            row(
              'Crew of three, one of them on call through the night',
              'The town and the county, in equal parts',
              '27,600',
            ),
            row('船の塗装', 'السوق', '950'),
          ],
          align: ['left', undefined, 'right'],
        },
        {
          type: 'list',
          ordered: false,
          children: [
            item(
              paragraph(
                text('The boat is checked every spring, when the ice has gone and before the first visitors come.'),
              ),
            ),
            item(paragraph(text('Two things are still to do:')), {
              type: 'list',
              ordered: false,
              children: [
                { ...item(paragraph(text('a new bell'))), checked: true },
                { ...item(paragraph(text('a rail on the side where the children climb'))), checked: false },
              ],
            }),
          ],
        },
        {
          type: 'list',
          ordered: true,
          start: 9,
          children: [
            item(paragraph(text('Pull the lever until the light is green.'))),
            item(paragraph(text('Wait.'), text(' Then:')), { type: 'code', language: 'sh', value: 'ferry start' }),
          ],
        },
      ],
    },
    {
      type: 'section',
      depth: 2,
      heading: [text('船は '), { type: 'emphasis', children: [text('マリーゴールド')] }, text('という名前です')],
      blocks: [
        paragraph(
          text(
            '新しい船は、長崎の小さな造船所で作られました。「川は海より難しい」と、設計者の森さんは言います。流れが速く、霧が深く、',
          ),
          text('そして人々は時間に厳しいからです。船の名前は「マリーゴールド」で、色は黄色ではなく白です。'),
        ),
        {
          type: 'code',
          language: 'ts',
          value:
            'const crossings = [\n\t"07:00", // 朝の便\n\t"18:30",\n];\n\nexport const next = (now: string) => crossings.find((crossing) => crossing > now) ?? crossings[0];',
        },
      ],
    },
    {
      type: 'section',
      depth: 3,
      heading: [text('كلمة القبطان 🚢')],
      blocks: [
        paragraph(
          text(
            'يقول القبطان إن النهر لا يشبه البحر، لأن الضفة قريبة دائما، والناس على الضفة يعرفون اسمك ويعدون الدقائق.',
          ),
        ),
        paragraph(
          text(
            'The crew signs its messages 👩‍✈️👨🏽‍🔧👩‍🌾 and sends 🇯🇵 and 🇾🇪 home; a cafe\u0301 has opened on the pier 1️⃣.',
          ),
        ),
      ],
    },
  ],
};

function text(value: string): Inline {
  return { type: 'text', value };
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

function item(...children: readonly Block[]): ListItem {
  return { type: 'listItem', children };
}

function row(...cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}
