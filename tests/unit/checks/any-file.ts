import fc from 'fast-check';
import { contentWith, guideFile, heads } from '../content-fixture.ts';
import { scraps } from './scraps.ts';

const guide = 'content/guides/path.mdx';
const data = ['topics', 'references', 'glossary', 'notes'].map((name) => `content/${name}.yaml`);

/** The content that a file is put into. */
export const clean = contentWith({
  [guide]: guideFile('先读[缩放](../questions/transformer/attention-scaling.md)。\n'),
});
const page = clean.get(heads) ?? '';
const [, head = ''] = /^---\n([^]*?)\n---\n/.exec(page) ?? [];
const body = page.slice(head.length + 9);

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
export const anyFile = fc.oneof(
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
