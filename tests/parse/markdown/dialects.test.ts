import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { viewOf } from '../../../src/select/view-of.js';

function rewritten(markdown: string): string {
  return renderMarkdown(viewOf(parseMarkdown(markdown).article));
}

function leftOutOf(markdown: string): readonly string[] {
  return parseMarkdown(markdown).omissions.map(({ text }) => text);
}

/** Each of these is written, and reads the same again. */
const CASES: readonly (readonly [what: string, markdown: string, expected: string])[] = [
  ['boxes between colons', ':::note\nMind it.\n:::\n', '> [!NOTE]\n> Mind it.\n'],
  [
    'their titles',
    ':::tip[Read *this*]\nBread.\n:::\n\n::: warning Fog\nSlow.\n:::\n',
    '> [!TIP] Read this\n> Bread.\n\n> [!WARNING] Fog\n> Slow.\n',
  ],
  ['boxes in boxes', '::::info\nA.\n\n:::danger\nB.\n:::\n::::\n', '> [!INFO]\n> A.\n>\n> > [!DANGER]\n> > B.\n'],
  ['boxes in lists', '- a\n\n  :::note\n  b\n  :::\n', '- a\n\n  > [!NOTE]\n  > b\n'],
  ['parts of pages', '::: {.columns}\nLeft.\n\n::: aside\nRight.\n:::\n:::\n', 'Left.\n\nRight.\n'],
  [
    'boxes that are set in',
    '!!! note "Mind"\n    A.\n\n    - b\n\n??? tip\n    C.\n\nD.\n',
    '> [!NOTE] Mind\n> A.\n>\n> - b\n\n> [!TIP]\n> C.\n\nD.\n',
  ],
  [
    'pages in one place',
    '=== "Linux"\n\n    Use it.\n\n=== "Mac"\n\n    Not.\n',
    '**Linux**\n\nUse it.\n\n**Mac**\n\nNot.\n',
  ],
  ['drawings between colons', ':::mermaid\ngraph\n:::\n', '```mermaid\ngraph\n```\n'],
  ['boxes by their class', '::: {.callout-tip}\nA.\n:::\n', '> [!TIP]\n> A.\n'],
  ['parts that open', ':::details More\nA.\n:::\n', '**More**\n\nA.\n'],
  ['a box that is never ended', '::: note\nA.\n', '\\::: note A.\n'],
  [
    'boxes with any title',
    '```{admonition} Mind\nA.\n```\n\n```{topic} B\nC.\n```\n',
    '> [!NOTE] Mind\n> A.\n\n> [!NOTE] B\n> C.\n',
  ],
  ['code by its directive', '```{code-block} python\nx\n```\n', '```python\nx\n```\n'],
  ['pictures by their directive', '```{figure} a.png\nA pier\n```\n', '`a.png`\n\n```\nA pier\n```\n'],
  ['items with Roman numbers', 'i. one\nii. two\niii. three\n', 'i. one\\\nii. two\\\niii. three\n'],
  ['items with letters in brackets', '(a) one\n(b) two\n', '(a) one\\\n(b) two\n'],
  ['environments of TeX', '\\begin{align}\na\n\\end{align}\n', '```math\n\\begin{align}\na\n\\end{align}\n```\n'],
  ['prices beside formulas', 'It costs $5 and $6. But $x_1$ is.\n', 'It costs $5 and $6. But `x_1` is.\n'],
  ['links between pages', 'A [[wiki|page]] and ![[pic.png|300]].\n', 'A [page](wiki) and ![pic.png](pic.png).\n'],
  [
    'pictures of Hugo',
    '{{< figure src="a.png" caption="A pier" title="T" >}}\n\n{{< img src="b.png" >}}\n',
    '![](a.png)\n*T: A pier*\n\n![](b.png)\n',
  ],
  ['boxes of Hugo', '{{< note >}}\nA.\n{{< /note >}}\n', '> [!NOTE]\n> A.\n'],
  ['code of Liquid', '{% highlight ruby %}\nx\n{% endhighlight %}\n', '```ruby\nx\n```\n'],
  ['boxes of Liquid', '{% note %}\nA.\n{% endnote %}\n', '> [!NOTE]\n> A.\n'],
  ['boxes of MyST', '```{note}\nA *b*.\n```\n', '> [!NOTE]\n> A *b*.\n'],
  [
    'languages in brackets',
    '```{.python .x}\na\n```\n\n```{r, echo=FALSE}\nb\n```\n',
    '```python\na\n```\n\n```r\nb\n```\n',
  ],
  ['titles of code', '```js title="src/a.js"\na\n```\n', '`src/a.js`\n\n```js\na\n```\n'],
  ['formulas on lines', '$$\na_1 \\\\\n* b\n$$\n\n\\[\nc\n\\]\n', '```math\na_1 \\\\\n* b\n```\n\n```math\nc\n```\n'],
  [
    'terms and meanings',
    'Ebb\n: Out.\n\nFlood\n: In.\n\n    And on.\n',
    '- **Ebb**\n\n  Out.\n\n- **Flood**\n\n  In.\n\n  And on.\n',
  ],
  ['items with letters', 'a. one\nb. two\n', 'a. one\\\nb. two\n'],
  ['verse', '| Line one\n| Line two\n', '\\| Line one\\\n\\| Line two\n'],
  ['drawn tables', '+---+\n| a |\n+---+\n', '```\n+---+\n| a |\n+---+\n```\n'],
  [
    'bars in code of tables',
    '| a | b |\n|-|-|\n| `x|y` | z |\n',
    '| a        | b |\n| -------- | - |\n| `x \\| y` | z |\n'
      .replace('x \\| y', 'x\\|y')
      .replace('| a        |', '| a      |')
      .replace('| -------- |', '| ------ |'),
  ],
  [
    'notes within a line',
    'So^[The [a](b.html) note.] it is.\n',
    'So[^1] it is.\n\n## Notes\n\n[^1]: The [a](b.html) note.\n',
  ],
  ['shortcodes', '{{< tabs >}}\n{{< tab "Mac" >}}\nUse *it*.\n{{< /tab >}}\n{{< /tabs >}}\n', '**Mac**\n\nUse *it*.\n'],
  ['boxes of Hugo', '{{% notice tip %}}\nMind it.\n{{% /notice %}}\n', '> [!TIP]\n> Mind it.\n'],
  ['pictures of Hugo', '{{< figure src="/a.png" caption="At *four*" >}}\n', '![](/a.png)\n*At four*\n'],
  ['code of Jekyll', '{% highlight ruby %}\na_b_c\n\n  d\n{% endhighlight %}\n', '```ruby\na_b_c\n\n  d\n```\n'],
  [
    'components',
    'import A from "./a"\n\n<Tabs id="x">\n<Tab label="Deck">\n  On **deck**.\n</Tab>\n</Tabs>\n',
    '**Deck**\n\nOn **deck**.\n',
  ],
  ['terms right below meanings', 'Ebb\n: Out.\nFlood\n: In.\n', '- **Ebb**\n\n  Out.\n\n- **Flood**\n\n  In.\n'],
  ['a term apart from its meaning', 'Ebb\n\n: Out.\n', '- **Ebb**\n\n  Out.\n'],
  ['meanings that go on without being set in', 'Ebb\n: The water\ngoes out.\n', '- **Ebb**\n\n  The water goes out.\n'],
  ['no term in code', '    Ebb\n: Out.\n', '```\nEbb\n```\n\n\\: Out.\n'],
  ['items right below a sentence', 'Take:\na. one\nb. two\n', 'Take:\\\na. one\\\nb. two\n'],
  ['items with numbers in brackets', '(1) one\n(2) two\n', '(1) one\\\n(2) two\n'],
  ['no drawn table without its last line', '+---+\n| a |\n', '+---+ | a |\n'],
  ['no note in code, and one after it', 'A `^[b]`^[C.]\n', 'A `^[b]`[^1]\n\n## Notes\n\n[^1]: C.\n'],
  ['brackets that are escaped in a note', 'A^[B \\] c.]\n', 'A[^1]\n\n## Notes\n\n[^1]: B ] c.\n'],
  ['no note that has no end', 'A^[b\n', 'A^\\[b\n'],
  ['no note in a set of characters', 'Not [^[abc] here.\n', 'Not \\[^\\[abc] here.\n'],
  ['code of Liquid without a language', '{% highlight %}\nx\n{% endhighlight %}\n', '```\nx\n```\n'],
  ['marks around words on a line', '{{< note >}}Mind *it*.{{< /note >}}\n', '> [!NOTE]\n> Mind *it*.\n'],
  [
    'no mark of a program in code',
    '```\n{{< note >}}So.{{< /note >}}\n```\n',
    '```\n{{< note >}}So.{{< /note >}}\n```\n',
  ],
  ['marks that nothing ends', 'A.\n{{< video abc >}}\nB.\n', 'A.\n\n\\{{< video abc >}}\n\nB.\n'],
  ['ends that nothing begins', 'A.\n\n{{< /note >}}\n\nB.\n', 'A.\n\n\\{{< /note >}}\n\nB.\n'],
  ['a title without a language', '```title="a.js"\nx\n```\n', '`a.js`\n\n```\nx\n```\n'],
  ['lines of code that are marked', '```js{1,3}\nx\n```\n', '```js\nx\n```\n'],
  ['options of MyST', '```{note}\n:class: dropdown\nA *b*.\n```\n', '> [!NOTE]\n> A *b*.\n'],
  ['parts with a name for links alone', '::: {#intro}\nA.\n:::\n', 'A.\n'],
  ['an end that nothing begins', 'A.\n\n:::\n\nB.\n', 'A.\n\n\\:::\n\nB.\n'],
  ['no box that has no end', ':::note\nMind it.\n', '\\:::note Mind it.\n'],
  ['no box in code', '```\n:::note\nx\n:::\n```\n', '```\n:::note\nx\n:::\n```\n'],
  ['no exclamation', '!!! That was loud!\n', '\\!!! That was loud!\n'],
];

describe('parseMarkdown() of what programs add to Markdown', () => {
  it.each(CASES)('reads %s', (_, markdown, expected) => {
    expect(rewritten(markdown)).toBe(expected);
    expect(rewritten(expected)).toBe(expected);
  });

  it('says what it leaves out', () => {
    expect(leftOutOf('import a from "b"\n\nexport const c = {\n\n}\n\n{/* d */}\n\nText.\n')).toEqual([
      'import a from "b"',
      'export const c = { }',
      '{/* d */}',
    ]);
    expect(leftOutOf('[TOC]\n\n%%\na\n%%\n\nText.\n{: .big}\n\n{% comment %}\nb\n{% endcomment %}\n')).toEqual([
      '%% a %%',
      'b',
      '[TOC]',
      '{: .big}',
    ]);
  });

  it('leaves out the list in whose place kramdown puts the contents', () => {
    const page = '* TOC\n{:toc}\n\nText.\n';
    expect(rewritten(page)).toBe('Text.\n');
    expect(leftOutOf(page)).toEqual(['* TOC', '{:toc}']);
  });

  it('keeps sentences that begin like a program', () => {
    expect(rewritten('import is a word.\n\nexport goes up.\n')).toBe('import is a word.\n\nexport goes up.\n');
  });

  it('ends bare addresses before Chinese and Japanese punctuation', () => {
    expect(rewritten('请访问https://example.org/a，谢谢。')).toBe('请访问<https://example.org/a>，谢谢。\n');
    expect(rewritten('[请访问https://example.org/a，谢谢](b)')).toBe('[请访问https://example.org/a，谢谢](b)\n');
  });
});

describe('MDX', () => {
  it('shows what stands in components, their titles, and boxes', () => {
    const page = [
      "import Chart from './chart.js';",
      '',
      '<Tabs defaultValue="a">',
      '  <TabItem value="a" label="Linux">',
      '    Use it.',
      '  </TabItem>',
      '</Tabs>',
      '',
      '<Callout type="warning" title="Mind">',
      '',
      'Hot.',
      '',
      '</Callout>',
      '',
      '<Tip>',
      'Cold.',
      '</Tip>',
      '',
      '<Chart data={{ a: 1 }} {...rest} />',
      '',
      '<Figure',
      '  src="/a.png"',
      '  caption="A pier"',
      '/>',
      '',
      'End.',
    ].join('\n');
    expect(rewritten(page)).toBe(
      '**Linux**\n\nUse it.\n\n> [!WARNING] Mind\n> Hot.\n\n> [!TIP]\n> Cold.\n\n**A pier**\n\nEnd.\n',
    );
    expect(leftOutOf(page)).toContain("import Chart from './chart.js';");
  });

  it.each([
    ['a value over several lines', 'export const meta = {\n  a: 1,\n\n  b: [2],\n};\n\nText.\n', 'Text.\n'],
    ['names over several lines', "import {\n  a,\n  b,\n} from 'c';\n\nText.\n", 'Text.\n'],
    ['a remark', '{/* one\ntwo */}\nText.\n', 'Text.\n'],
    ['a value at the very end', 'Text.\n\nexport const a = 1;', 'Text.\n'],
    ['a remark on one line', '{/* one */}\n\nText.\n', 'Text.\n'],
  ])('leaves out %s', (_, markdown, expected) => {
    expect(rewritten(markdown)).toBe(expected);
  });

  it.each([
    ['words that begin so', 'import duties rise on Monday.\n'],
    ['more such words', 'export of grain\n'],
    ['a remark that is not ended', '{/\\* one\n'],
    ['a remark that words follow', '{/\\* one \\*/} Text.\n'],
    ['brackets that are not closed', 'export const a = {\n'],
  ])('keeps %s', (_, markdown) => {
    expect(rewritten(markdown).replaceAll('\\', '')).toBe(markdown.replaceAll('\\', ''));
  });

  it('takes a box that does not say its kind for a note', () => {
    expect(rewritten('<Callout title="Mind">\n\nHot.\n\n</Callout>\n')).toBe('> [!NOTE] Mind\n> Hot.\n');
  });

  it('shows the title of a component that is set in far', () => {
    const page = '<Tabs id="x">\n<Tab>\n<Part>\n    <Box title="Deck" />\n</Part>\n</Tab>\n</Tabs>\n';
    expect(rewritten(page)).toBe('**Deck**\n');
  });

  it('keeps code and tags in code as they stand', () => {
    const code = '<Box a="b" />\n\n```mdx\n<Tip>\nimport a from "b"\n</Tip>\n```\n';
    expect(rewritten(code)).toBe('```mdx\n<Tip>\nimport a from "b"\n</Tip>\n```\n');
  });
});
