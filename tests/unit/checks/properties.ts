import fc from 'fast-check';
import { createTools } from '../../../scripts/check/tools.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { checkContent, type CheckedFile, type CheckResult } from '../../../src/checks/run.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { createUrls } from '../../../src/urls.ts';
import { contentWith, guideFile, heads } from '../content-fixture.ts';

const guide = 'content/guides/path.mdx';
const data = ['topics', 'references', 'glossary', 'notes'].map((name) => `content/${name}.yaml`);
const clean = contentWith({
  [guide]: guideFile('先读[缩放](../questions/transformer/attention-scaling.md)。\n'),
});
const page = clean.get(heads) ?? '';
const [, head = ''] = /^---\n([^]*?)\n---\n/.exec(page) ?? [];
const body = page.slice(head.length + 9);

/** What files are made of, and what is likely to be taken for something else. */
const scraps = [
  ...[
    '---',
    '\n---\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\r\n',
    '\uFEFF',
    '\u0000',
    '\u200B',
    '\u2028',
    '\uD800',
    '😀',
  ],
  ...[
    '# ',
    '## ',
    '## 详解\n',
    '### ',
    '- ',
    '1. ',
    '> ',
    '| 甲 | 乙 |\n|---|---|\n',
    '|',
    '```',
    '```calc\n',
    '~~~',
  ],
  ...[
    '$',
    '$$',
    '\n$$\n',
    '\\',
    '\\frac{',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[^a]',
    '[^a]: ',
    '![',
    '<',
    '>',
    '<!--',
  ],
  ...[
    '**',
    '__',
    '~~',
    '`',
    '==',
    '&nbsp;',
    '&#8203;',
    '&amp;',
    '::figure[',
    ':::a\n',
    ']{src="attention.svg"}',
    '***',
  ],
  ...[
    'a = 1\n',
    '1 + 1 = 2\n',
    '2 GB = ',
    'sqrt(',
    'x',
    '0',
    '12.5',
    '词',
    '注意力',
    '，',
    '。',
    '“',
    '（',
    'https://a.org/',
  ],
  ...[
    './attention-scaling.md',
    'ref:vaswani2017attention',
    '#details',
    '%E4',
    'www.',
    '<QuestionCard slug="',
    '{1+1}',
  ],
  ...[
    'title: ',
    'summary: ',
    'keyPoints:\n',
    'asks: [a, b, c]\n',
    'updated: 2026-11-22\n',
    'difficulty: 2\n',
    'notes: []\n',
  ],
  ...[
    '- id: ',
    '- term: ',
    'rows:\n',
    '  N002-09:\n',
    '"',
    "'",
    '>-\n',
    '|-\n',
    '&a ',
    '*a',
    '!!js/function ',
    '? ',
    '__proto__: ',
  ],
];
const likely = fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join(''));
const wild = fc.string({ unit: 'binary', maxLength: 200 });
const repeated = fc
  .tuple(fc.constantFrom(...scraps), fc.nat({ max: 400 }))
  .map(([part, times]) => part.repeat(times));
const any = fc.oneof(
  { arbitrary: likely, weight: 5 },
  { arbitrary: wild, weight: 2 },
  { arbitrary: repeated, weight: 1 },
);

/** A file of the content with something in it that anyone may have typed. */
const anyFile = fc.oneof(
  { weight: 4, arbitrary: any.map((text) => [heads, `---\n${head}\n---\n${text}`] as const) },
  { weight: 2, arbitrary: any.map((text) => [heads, `---\n${head}\n---\n\n## 详解\n\n${text}\n`] as const) },
  { weight: 3, arbitrary: any.map((text) => [heads, `---\n${text}\n---\n${body}`] as const) },
  { weight: 2, arbitrary: any.map((text) => [heads, withField(text)] as const) },
  { weight: 2, arbitrary: any.map((text) => [heads, text] as const) },
  { weight: 2, arbitrary: any.map((text) => [guide, guideFile(text)] as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...data), any, fc.boolean())
      .map(([path, text, behind]) => [path, behind ? `${clean.get(path) ?? ''}${text}` : text] as const),
  },
);

/** The page with a summary of the text, as YAML writes any text. */
const withField = (text: string): string =>
  page.replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(text)}`);

const tools = createTools();
const renderer = createProcessor({
  urls: createUrls('/'),
  readFigure: (name) => clean.get(`content/figures/${name}`),
});
const known = new Map<string, CheckedFile>();
const cache = {
  get: (path: string, text: string) => (clean.get(path) === text ? known.get(path) : undefined),
  set: (path: string, text: string, checked: CheckedFile) => {
    if (clean.get(path) === text) known.set(path, checked);
  },
};
const check = (files: ReadonlyMap<string, string>): CheckResult =>
  checkContent(files, tools.markdown, { ...tools, cache, today: '2026-11-22' });

/**
 * Whatever a file holds, the check ends, no rule gives up on it, every finding stands at a place that the file has, and
 * a page that passes has a title, a short answer, and a body that shows something.
 */
export const anyContent = fc.property(anyFile, ([path, text]) => {
  const files = new Map(clean).set(path, text);
  const { findings, knowledge } = check(files);
  if (findings.some((finding) => gaveUp(finding) || !isPlaced(finding, files))) return false;
  const passed = findings.every(({ file, severity }) => file !== path || severity !== 'error');
  if (!passed || path !== heads) return true;
  const question = knowledge.question('multi-head-attention');
  if (!question) return false;
  const shown = [question.summary, text.replace(/^---\n[^]*?\n---\n/, '')];
  return question.title.trim() !== '' && shown.every((words) => isSeen(renderer.renderInline(words, heads)));
});

const gaveUp = ({ message }: Finding): boolean => message.startsWith('检查中断');

function isPlaced({ file, line, column, length }: Finding, files: ReadonlyMap<string, string>): boolean {
  const text = files.get(file);
  if (text === undefined) return line === 1;
  const written = text.split('\n')[line - 1];
  return written !== undefined && column >= 1 && length >= 1 && column <= written.length + 1;
}

/** Whether HTML shows anything: letters, signs or a drawing. */
const isSeen = (html: string): boolean =>
  /<(?:svg|math|hr)\b/.test(html) ||
  /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Co}]/u.test(html.replace(/<[^>]*>/g, ''));

export const checkProperties = { 'any file of the content': anyContent };
