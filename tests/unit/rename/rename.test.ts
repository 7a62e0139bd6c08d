import { describe, expect, it } from 'vitest';
import { glossaryPointers } from '../../../src/rename/glossary-pointers.ts';
import { judgedQueries } from '../../../src/rename/judged-queries.ts';
import { renameRefusal } from '../../../src/rename/refusal.ts';
import { withFormerName } from '../../../src/rename/with-former-name.ts';
import type { Knowledge } from '../../../src/knowledge/model.ts';
import { glossaryFileSchema } from '../../../src/knowledge/schema/term.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

const questions = [
  { slug: 'rope', file: 'content/questions/transformer/rope.md' },
  { slug: 'kv-cache', file: 'content/questions/inference/kv-cache.md' },
];
const knowledge = {
  questions,
  question: (slug: string) => questions.find((question) => question.slug === slug),
  redirects: new Map([['key-value-cache', 'kv-cache']]),
} as unknown as Knowledge;

describe('a rename', () => {
  it('to a free slug is let through', () => {
    expect(renameRefusal(knowledge, 'rope', 'rotary-embedding')).toBeUndefined();
  });

  it.each([
    ['rope', 'kv-cache', 'kv-cache 已是 content/questions/inference/kv-cache.md'],
    ['rope', 'key-value-cache', 'kv-cache 用过的旧名'],
    ['kv-cache', 'key-value-cache', 'kv-cache 用过的旧名'],
    ['rope', 'RoPE', '不是 slug'],
    ['rope', '../rope', '不是 slug'],
    ['rope', 'rope', '相同'],
    ['rpoe', 'rotary', '没有题目 rpoe'],
    ['key-value-cache', 'cache', '已改名为 kv-cache'],
  ])('from %s to %s is refused', (old, next, why) => {
    expect(renameRefusal(knowledge, old, next)).toContain(why);
  });
});

describe('the former name', () => {
  const page = (extra: string): string =>
    `---\ntitle: 题\n${extra}updated: 2026-11-22\n---\n\n正文 updated: 1\n`;

  it.each([
    ['nothing', '', [], 'formerly: [old]\n'],
    ['a list in one line', 'formerly: [first]\n', ['first'], 'formerly: [first, old]\n'],
    ['a quoted one', "formerly: ['first']\n", ['first'], "formerly: ['first', old]\n"],
    ['a list in lines', 'formerly:\n  - first\n', ['first'], 'formerly:\n  - first\n  - old\n'],
  ])('stands behind %s', (_, before, formerly, after) => {
    const text = withFormerName(page(before), formerly, 'old');
    expect(text).toBe(page(after));
    const [, front = ''] = text.split('---\n');
    expect(parseYaml(front).value).toMatchObject({ formerly: [...formerly, 'old'] });
  });
});

describe('what names a question outside its links', () => {
  it('is mended in the glossary, and nothing else there is touched', () => {
    const text = `# kv-cache
- term: 键值缓存
  english: kv-cache
  aliases: []
  meaning: 缓存
  question: kv-cache # kv-cache
- term: 别的
  english: other
  aliases: []
  meaning: 缓存
  question: kv-cache-size
`;
    const terms = glossaryFileSchema.parse(parseYaml(text).value);
    expect(glossaryPointers(text, terms, 'kv-cache', 'cache')).toBe(
      text.replace('  question: kv-cache #', '  question: cache #'),
    );
  });

  it('is mended among the judged queries in the column of answers alone', () => {
    const text = 'query\ttype\tanswers\nrope\tkeyword\trope rope-scaling\nx\tkeyword\tother\n';
    expect(judgedQueries(text, 'rope', 'rotary')).toBe(
      'query\ttype\tanswers\nrope\tkeyword\trotary rope-scaling\nx\tkeyword\tother\n',
    );
  });
});
