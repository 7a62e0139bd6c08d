import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { edited, findings, heads, scaling, type Changes } from '../content-fixture.ts';

/** Every rule with what breaks it; the findings are what an author sees. The clean content is the passing case. */
const cases: { rule: string; breaks: string; changes: Changes; finds: string[] }[] = [
  {
    rule: 'encoding',
    breaks: 'a byte order mark',
    changes: edited(heads, /^/, '\uFEFF'),
    finds: ['multi-head-attention.md:1:1 encoding 文件以 BOM 开头：另存为不带 BOM 的 UTF-8'],
  },
  {
    rule: 'encoding',
    breaks: 'CRLF line ends',
    changes: edited(heads, /\n/, '\r\n'),
    finds: ['multi-head-attention.md:1:1 encoding 行尾是 CRLF：改成 LF（git config core.autocrlf input）'],
  },
  {
    rule: 'yaml',
    breaks: 'a bracket that is not closed',
    changes: edited(heads, 'aliases: [MHA]', 'aliases: [MHA'),
    finds: [expect.stringMatching(/^multi-head-attention\.md:\d+:\d+ yaml YAML 读不懂/) as string],
  },
  {
    rule: 'yaml',
    breaks: 'a file without front matter',
    changes: { [heads]: '## 详解\n\n正文\n' },
    finds: ['multi-head-attention.md:1:1 yaml 文件要以 front matter 开头：第一行 ---，字段之后再一行 ---'],
  },
  {
    rule: 'schema',
    breaks: 'a missing field',
    changes: edited(heads, 'difficulty: 1\n', ''),
    finds: [
      'multi-head-attention.md:2:1 schema 缺少字段 difficulty：difficulty 写 1（基础）、2（进阶）或 3（深入）',
    ],
  },
  {
    rule: 'schema',
    breaks: 'a field with a typing mistake',
    changes: edited(scaling, 'notes: [', 'note: ['),
    finds: ['attention-scaling.md:12:1 schema 不认识的字段 note（是否想写 notes？）'],
  },
  {
    rule: 'schema',
    breaks: 'a day that does not exist',
    changes: edited(heads, '2026-11-22', '2026-02-30'),
    finds: ['multi-head-attention.md:9:10 schema 日期写成 YYYY-MM-DD，例如 2026-11-22'],
  },
  {
    rule: 'schema',
    breaks: 'a reference without any address',
    changes: edited('content/references.yaml', '  arxiv: "1706.03762"\n', ''),
    finds: ['references.yaml:1:1 schema vaswani2017attention：arxiv、doi、url 至少写一个'],
  },
  {
    rule: 'file-name',
    breaks: 'a question outside a topic folder',
    changes: { 'content/questions/loose.md': '---\n---\n' },
    finds: ['loose.md:1:1 file-name 这里不该有 loose.md：题目放在 content/questions/<topic>/<slug>.md'],
  },
  {
    rule: 'file-name',
    breaks: 'a missing data file',
    changes: { 'content/glossary.yaml': null },
    finds: ['glossary.yaml:1:1 file-name 缺少文件 content/glossary.yaml'],
  },
  {
    rule: 'empty-body',
    breaks: 'a question with front matter only',
    changes: edited(heads, /\n## 详解[\s\S]*$/, ''),
    finds: ['multi-head-attention.md:10:1 empty-body 正文是空的：写出“## 详解”'],
  },
  {
    rule: 'unique-slug',
    breaks: 'an old slug that another question has now',
    changes: edited(heads, 'updated:', 'formerly: [attention-scaling]\nupdated:'),
    finds: [`multi-head-attention.md:9:12 unique-slug 旧 slug attention-scaling 现在属于 ${scaling}`],
  },
  {
    rule: 'unique-slug',
    breaks: 'a file name with capitals',
    changes: { 'content/questions/transformer/Bad_Name.md': '' },
    finds: ['Bad_Name.md:1:1 unique-slug 文件名 Bad_Name.md 只能用小写英文、数字和连字符'],
  },
  {
    rule: 'topic-exists',
    breaks: 'a topic that the list has under another name',
    changes: edited('content/topics.yaml', 'id: transformer', 'id: transformers'),
    finds: [
      'attention-scaling.md:1:1 topic-exists 主题 transformer 不在 content/topics.yaml 里（是否想写 transformers？）',
      'multi-head-attention.md:1:1 topic-exists 主题 transformer 不在 content/topics.yaml 里（是否想写 transformers？）',
    ],
  },
  {
    rule: 'section-order',
    breaks: 'a section with an unknown name',
    changes: edited(heads, '## 详解', '## 详细'),
    finds: [
      'multi-head-attention.md:12:1 section-order 不认识的小节“详细”（是否想写 详解？），可用：详解、算一算、追问、易错点、延伸',
    ],
  },
  {
    rule: 'section-order',
    breaks: 'sections in the wrong order',
    changes: edited(heads, '## 详解', '## 延伸\n\n无\n\n## 详解'),
    finds: ['multi-head-attention.md:16:1 section-order 小节“详解”应在“延伸”之前'],
  },
  {
    rule: 'reference-exists',
    breaks: 'a source that is not in the list',
    changes: edited(heads, 'references: [vaswani2017attention]', 'references: [vaswani2017atention]'),
    finds: [
      'multi-head-attention.md:8:14 reference-exists 文献 vaswani2017atention 不在 content/references.yaml 里（是否想写 vaswani2017attention？）',
    ],
  },
  {
    rule: 'reference-exists',
    breaks: 'a citation of a source that the page does not list',
    changes: edited(heads, '每个头有', '（[表](ref:nobody2020nothing)）每个头有'),
    finds: [
      'multi-head-attention.md:14:2 reference-exists 文献 nobody2020nothing 不在 content/references.yaml 里',
    ],
  },
  {
    rule: 'reference-exists',
    breaks: 'a citation of a source by a term, which has no list of its own',
    changes: edited('content/glossary.yaml', '点积除以', '（[表](ref:nobody2020nothing)）点积除以'),
    finds: ['glossary.yaml:4:13 reference-exists 文献 nobody2020nothing 不在 content/references.yaml 里'],
  },
  {
    rule: 'reference-unused',
    breaks: 'a source that no question cites',
    changes: edited(
      'content/references.yaml',
      /$/,
      'su2021roformer:\n  title: RoFormer\n  authors: [Jianlin Su]\n  year: 2021\n  kind: paper\n  arxiv: "2104.09864"\n',
    ),
    finds: ['references.yaml:7:1 reference-unused 没有题目引用 su2021roformer：删去，或在题目里引用'],
  },
  {
    rule: 'ledger-row',
    breaks: 'a row that no question answers',
    changes: edited('content/notes.yaml', /$/, '  N002-10:\n    asks: 为什么是平方根\n'),
    finds: [
      'notes.yaml:7:3 ledger-row 笔记 N002 的 N002-10 没有题目回答：写进某题的 notes，或写 unanswered 说明原因',
    ],
  },
  {
    rule: 'ledger-row',
    breaks: 'a question that claims a row which does not exist',
    changes: edited(scaling, '[N002-09]', '[N002-09, N002-99]'),
    finds: [
      'attention-scaling.md:12:18 ledger-row 笔记行 N002-99 不在 content/notes.yaml 里（是否想写 N002-09？）',
    ],
  },
  {
    rule: 'term-valid',
    breaks: 'a term explained by a question that does not exist',
    changes: edited('content/glossary.yaml', 'question: attention-scaling', 'question: attention-scalin'),
    finds: ['glossary.yaml:5:13 term-valid 题目 attention-scalin 不存在（是否想写 attention-scaling？）'],
  },
  {
    rule: 'calc-result',
    breaks: 'a wrong result',
    changes: edited(scaling, '= 11.3', '= 11.4'),
    finds: ['attention-scaling.md:30:13 calc-result 结果不对：应为 11.3'],
  },
  {
    rule: 'directive',
    breaks: 'an unknown directive',
    changes: edited(heads, '每个头有', '::video[x]{src="a"}\n\n每个头有'),
    finds: [
      'multi-head-attention.md:14:1 directive 不认识的指令 video：图写成 ::figure[图注]{src="name.svg"}',
    ],
  },
  {
    rule: 'residue',
    breaks: 'bold marks that stayed',
    changes: edited(heads, '每个头有', '甲** 每个头有'),
    finds: ['multi-head-attention.md:14:2 residue 文字里残留 **：加粗的 ** 没有配上对'],
  },
  {
    rule: 'summary-length',
    breaks: 'a summary too long to be said in half a minute',
    changes: edited(heads, '每个头看不同的子空间。', `${'每个头看不同的子空间。'.repeat(12)}`),
    finds: ['multi-head-attention.md:4:10 summary-length summary 有 132 字，至多 120 字'],
  },
];

describe('npm run check', () => {
  it('finds nothing wrong with clean content', () => {
    expect(findings()).toEqual([]);
  });

  it.each(cases)('$rule: reports $breaks', ({ rule, changes, finds }) => {
    expect(findings(changes).filter((line) => line.includes(` ${rule} `) || finds.includes(line))).toEqual(
      finds,
    );
  });

  it('has a failing case for every rule, here or in a test of its own', () => {
    const here = new Set(cases.map((one) => one.rule));
    const untested = rules
      .map(({ rule }) => rule)
      .filter(
        ({ group, id }) => !here.has(id) && !existsSync(new URL(`${group}/${id}.test.ts`, import.meta.url)),
      );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it('names both files of a slug that two topics use', () => {
    const other = 'content/questions/zoo/attention-scaling.md';
    expect(findings({ [other]: '' })).toContain(
      `attention-scaling.md:1:1 unique-slug slug attention-scaling 已被 ${scaling} 使用：换一个文件名`,
    );
  });
});
