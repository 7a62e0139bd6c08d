import { changed, fault, type FaultKind } from '../fault.ts';
import { guides, withLine } from '../places/lines.ts';
import { fieldLine, question } from './pages.ts';

/** A fault of a front matter line: which field, and what becomes of its line. */
const line = (
  kind: string,
  rule: string,
  edits: readonly (readonly [field: string, to: string | ((line: string) => string)])[],
  severity: FaultKind['severity'] = 'error',
): FaultKind =>
  fault(
    kind,
    rule,
    'front matter',
    (content, random) => {
      const { file, text } = question(content, random);
      const [field, to] = random.pick(edits);
      const number = fieldLine(text, field);
      if (number === 0) return undefined;
      const before = text.split('\n')[number - 1] ?? '';
      const after = typeof to === 'string' ? to : to(before);
      const next = withLine(text, number, ...after.split('\n'));
      return changed(file, number, next, `make line ${number} ${JSON.stringify(after)}`);
    },
    severity,
  );

const words = (count: number): string =>
  '这一条说的内容比别的都要长出许多'.repeat(Math.ceil(count / 16)).slice(0, count);

/** Faults of the fields of a question. */
export const frontMatterFaults: readonly FaultKind[] = [
  line('YAML that can not be read', 'yaml', [
    ['title', (before) => `title: "${before.slice(7)}`],
    ['title', 'title: 问题：a: b'],
    ['aliases', (before) => before.replace(/\]$/, '')],
    ['references', 'references: [a, b'],
    ['summary', 'summary: @说明'],
    ['updated', '\tupdated: 2026-11-20'],
    ['difficulty', 'difficulty: *two'],
  ]),
  fault('field written twice', 'yaml', 'front matter', (content, random) => {
    const { file, text } = question(content, random);
    const number = fieldLine(text, 'difficulty');
    const next = withLine(text, number, 'updated: 2026-11-20', text.split('\n')[number - 1] ?? '');
    return changed(
      file,
      [number, fieldLine(next.split('\n').slice(number).join('\n'), 'updated') + number],
      next,
      `put updated in before line ${number}`,
    );
  }),
  line('field that is unknown', 'schema', [
    ['difficulty', (before) => `level: 2\n${before}`],
    ['updated', (before) => `tags: [a]\n${before}`],
  ]),
  line('field of the wrong kind', 'schema', [
    ['difficulty', 'difficulty: 4'],
    ['difficulty', 'difficulty: 高'],
    ['updated', 'updated: 2026-13-01'],
    ['updated', 'updated: 昨天'],
    ['title', 'title: ""'],
    ['title', `title: ${words(61)}？`],
    ['aliases', 'aliases: []'],
    ['references', 'references: vaswani2017attention'],
  ]),
  fault('field of a guide that is unknown or wrong', 'schema', 'guide', (content, random) => {
    const file = random.pick(guides(content));
    const text = content.get(file) ?? '';
    const number = fieldLine(text, 'order');
    const after = random.pick(['order: 第一', 'order: 1.5', 'rank: 1']);
    return after === 'rank: 1'
      ? changed(
          file,
          number,
          withLine(text, number, after, text.split('\n')[number - 1] ?? ''),
          `put ${after} in`,
        )
      : changed(file, number, withLine(text, number, after), `make line ${number} ${after}`);
  }),
  line('field that is a list, a heading or a quotation', 'field-inline', [
    ['summary', 'summary: "- 先说结论"'],
    ['summary', 'summary: "> 先说结论"'],
    ['summary', 'summary: "# 先说结论"'],
    ['summary', 'summary: ">"'],
  ]),
  line('summary that is too long', 'summary-length', [['summary', `summary: ${words(170)}`]], 'warning'),
  line(
    'title that is no whole question',
    'title-form',
    [
      ['title', 'title: 注意力为什么要缩放'],
      ['title', 'title: 注意力的缩放系数。'],
      ['title', 'title: 缩放？'],
    ],
    'warning',
  ),
  fault(
    'key point that is too long',
    'key-point-length',
    'front matter',
    (content, random) => {
      const { file, text } = question(content, random);
      const number = fieldLine(text, 'keyPoints') + 1 + random.below(3);
      return changed(
        file,
        number,
        withLine(text, number, `  - ${words(60)}`),
        `make line ${number} 60 characters long`,
      );
    },
    'warning',
  ),
  fault(
    'wording that repeats the title',
    'title-form',
    'front matter',
    (content, random) => {
      const { file, text } = question(content, random);
      const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
      const number = fieldLine(text, 'asks') + 1 + random.below(3);
      return changed(file, number, withLine(text, number, `  - ${title}`), `make line ${number} the title`);
    },
    'warning',
  ),
  line('date that has not come', 'date-plausible', [['updated', 'updated: 2099-01-01']]),
  fault('date of a guide that has not come', 'date-plausible', 'guide', (content, random) => {
    const file = random.pick(guides(content));
    const text = content.get(file) ?? '';
    const number = fieldLine(text, 'updated');
    return changed(file, number, withLine(text, number, 'updated: 2099-01-01'), `make line ${number} 2099`);
  }),
  fault('YAML of a guide that can not be read', 'yaml', 'guide', (content, random) => {
    const file = random.pick(guides(content));
    const text = content.get(file) ?? '';
    const number = fieldLine(text, 'title');
    const after = random.pick(['title: "没有收尾', 'title: 问题：a: b', 'title: @说明']);
    return changed(file, number, withLine(text, number, after), `make line ${number} ${after}`);
  }),
  line('page older than its source', 'date-plausible', [['updated', 'updated: 2001-01-01']]),
];
