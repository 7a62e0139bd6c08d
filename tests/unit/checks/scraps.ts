/**
 * What files are made of, and what is likely to be taken for something else: lines and characters that nobody sees,
 * blocks, brackets, marks, calculations and words, addresses and tags, fields, and YAML.
 */
export const scraps: readonly string[] = [
  ...['---', '\n---\n', '\n', '\n\n', ' ', '  ', '\t', '\r\n', '\uFEFF', '\u0000', '\u200B', '\u2028'],
  ...['\uD800', '😀'],
  ...['# ', '## ', '## 详解\n', '### ', '- ', '1. ', '> ', '| 甲 | 乙 |\n|---|---|\n', '|'],
  ...['```', '```calc\n', '~~~'],
  ...['$', '$$', '\n$$\n', '\\', '\\frac{', '{', '}', '[', ']', '(', ')', '](', '[^a]', '[^a]: ', '!['],
  ...['<', '>', '<!--'],
  ...['**', '__', '~~', '`', '==', '&nbsp;', '&#8203;', '&amp;', '::figure[', ':::a\n'],
  ...[']{src="attention.svg"}', '***'],
  ...['a = 1\n', '1 + 1 = 2\n', '2 GB = ', 'sqrt(', 'x', '0', '12.5', '词', '注意力', '，', '。', '“', '（'],
  ...['https://a.org/'],
  ...['./attention-scaling.md', 'ref:vaswani2017attention', '#details', '%E4', 'www.'],
  ...['<QuestionCard slug="', '{1+1}'],
  ...['title: ', 'summary: ', 'keyPoints:\n', 'asks: [a, b, c]\n', 'updated: 2026-11-22\n'],
  ...['difficulty: 2\n', 'notes: []\n'],
  ...['- id: ', '- term: ', 'rows:\n', '  N002-09:\n', '"', "'", '>-\n', '|-\n', '&a ', '*a'],
  ...['!!js/function ', '? ', '__proto__: '],
];
