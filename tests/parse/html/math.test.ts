import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/article/text.js';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { viewOf } from '../../../src/select/view-of.js';

function textOf(html: string): string {
  const { sections } = parseHtml(html).article;
  return sections.flatMap(({ blocks }) => blocks.map(blockText)).join('\n');
}

describe('a formula', () => {
  it.each([
    ['a fraction', '<mfrac><mi>y</mi><mn>4</mn></mfrac>', 'y/4'],
    ['a fraction of sums', '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
    ['powers and indices', '<msup><mi>r</mi><mn>3</mn></msup><msub><mi>k</mi><mi>n</mi></msub>', 'r^3k_n'],
    [
      'both at once',
      '<msubsup><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></msubsup>',
      '∑_(i = 1)^n',
    ],
    ['a root', '<msqrt><mi>d</mi><mo>−</mo><mn>1</mn></msqrt>', '√(d − 1)'],
    ['another root', '<mroot><mi>d</mi><mn>3</mn></mroot>', 'd^(1/3)'],
    [
      'a matrix',
      '<mtable><mtr><mtd>1</mtd><mtd>0</mtd></mtr><mtr><mtd>0</mtd><mtd>1</mtd></mtr></mtable>',
      '1, 0; 0, 1',
    ],
    [
      'its own TeX',
      '<mi>w</mi><annotation encoding="application/x-tex">w = \\frac{1}{2}</annotation>',
      'w = \\frac{1}{2}',
    ],
  ])('is written on one line: %s', (_, mathml, expected) => {
    expect(textOf(`<p>So <math>${mathml}</math>, they say.</p>`)).toBe(`So ${expected}, they say.`);
  });

  it('is a block where it stands on lines of its own, and is written and read as one', () => {
    const shown = parseHtml('<p>So <math display="block"><mi>w</mi><mo>=</mo><mn>2</mn></math> they say.</p>').article;
    expect(shown.sections[0]?.blocks.map((block) => [block.type, blockText(block)])).toEqual([
      ['paragraph', 'So'],
      ['math', 'w = 2'],
      ['paragraph', 'they say.'],
    ]);
    const written = renderMarkdown(viewOf(shown));
    expect(written).toContain('```math\nw = 2\n```');
    expect(parseMarkdown(written).article.sections).toEqual(shown.sections);
  });

  it('is the TeX of a script that MathJax would show, once', () => {
    const script = '<script type="math/tex">a^2 < b</script>';
    expect(textOf(`<p>So ${script} holds.</p>`)).toBe('So a^2 < b holds.');
    expect(textOf(`<p>So <span class="MathJax">a²&lt;b</span>${script} holds.</p>`)).toBe('So a²<b holds.');
    const display = parseHtml('<div><script type="math/tex; mode=display">a = b</script></div>').article;
    expect(display.sections[0]?.blocks).toEqual([{ type: 'math', value: 'a = b' }]);
  });

  it('is running text where no block can stand', () => {
    const title = parseHtml('<h1>A</h1><p>B.</p><h2>On <math display="block"><mi>w</mi></math></h2><p>C.</p>').article;
    expect(title.sections[1]?.heading).toContainEqual({ type: 'inlineMath', value: 'w' });
  });

  it('is the TeX that MathML names', () => {
    expect(textOf('<p><math alttext="{\\displaystyle a^{2}}"><mi>a</mi></math></p>')).toBe('a^{2}');
  });

  it('stands apart where it is displayed, and is nothing where it is empty', () => {
    expect(textOf('<p>First<math display="block"><mi>x</mi></math>then<math></math>.</p>')).toBe('First\nx\nthen.');
  });

  it('is read once where it is also drawn, and as a picture by its name or words', () => {
    const drawn = '<span class="katex"><math><mi>m</mi></math><span aria-hidden="true">m</span></span>';
    expect(textOf(`<p>A ${drawn} of wind.</p>`)).toBe('A m of wind.');
    expect(textOf('<p>Some <img class="latex" alt="q^2" src="https://example.org/q.png"> of it.</p>')).toBe(
      'Some q^2 of it.',
    );
    expect(textOf('<p>Some <img alt="\\sqrt{q}" src="https://example.org/q.png"> of it.</p>')).toBe(
      'Some \\sqrt{q} of it.',
    );
  });

  it('is code in Markdown', () => {
    const { article } = parseHtml('<p>So <math><mi>a</mi><mo>=</mo><mi>b</mi></math>.</p>');
    expect(renderMarkdown(viewOf(article))).toContain('So `a = b`.');
  });
});

describe('words above and below the line', () => {
  it('are exponents, and not the endings of numbers and marks', () => {
    const html =
      '<p>10<sup>9</sup> m<sup>3</sup> on the 2<sup>nd</sup>, n<sup>o</sup> 4, Gull<sup>TM</sup>, x<sup>k</sup></p>';
    expect(textOf(html)).toBe('10⁹ m³ on the 2nd, no 4, GullTM, x^k');
    expect(textOf('<p>CO<sub>2</sub> and v<sub>min</sub></p>')).toBe('CO₂ and v_min');
  });

  it('leave the characters whose reading alone is spoken', () => {
    expect(textOf('<p><ruby><rb aria-hidden="true">港</rb><rt>みなと</rt></ruby></p>')).toBe('港(みなと)');
  });
});
