import { describe, expect, it } from 'vitest';
import { askedCalculations } from '../../../src/build/asked-calculations.ts';
import { mockDetails } from '../../../src/build/mock-details.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import type { NodeTree } from '../../../src/node-tree/tree.ts';
import { isMockDetails, partOf, wanted } from '../../../src/practice/mock/details.ts';
import { createUrls } from '../../../src/urls.ts';

const file = 'content/questions/memory/kv-cache.md';
const body = `## 算一算

\`\`\`calc
N = 6.7e9                        # 参数量
link = 40 GB                     # 单卡显存
half = N / 2
state = N * 16 byte = 107.2 GB   # 模型状态
state / link = 2.68
half = 3.35e9
cards = state / 40 GB = 2.68   # 要几张卡，三张就够
40 GB / 16 byte = 2.5e9   # 单卡放得下的参数，7B 不行
\`\`\`

## 追问

### 为什么还要 $W_O$？

因为。

### **只**缓存 K 行不行？

不行。
`;
const markdown = createProcessor({ urls: createUrls('/'), readFigure: () => undefined });
const { facts } = markdown.analyse(body, file);
const details = mockDetails({ facts, body, file }, (text, path) => markdown.renderInline(text, path));

const textOf = (tree: NodeTree): string =>
  typeof tree === 'string'
    ? tree
    : tree
        .slice(2)
        .map((child) => textOf(child as NodeTree))
        .join('');

describe('what a mock interview asks of a page', () => {
  it('has the follow-ups as they are set on the page, without their answers', () => {
    const [first, second] = details.followUps;
    expect(JSON.stringify(first)).toContain('katex');
    expect((first ?? []).map(textOf).join('')).toMatch(/^为什么还要 .+？$/);
    expect(second?.[0]).toEqual(['strong', {}, '只']);
    expect(details.followUps).toHaveLength(2);
  });

  it('tells what is given from steps and results: a unit is no name that something rests on', () => {
    expect(details.calculations.map((steps) => steps.map(({ kind }) => kind))).toEqual([
      ['given', 'given', 'step', 'result', 'result', 'result', 'result', 'result'],
    ]);
  });

  it('asks for no calculation that says nothing of what is given', () => {
    const block = (lines: string) => `\n\`\`\`calc\n${lines}\n\`\`\`\n`;
    const text = block('8 * 4096 = 32768') + block('r = 8\nr * 4096 = 32768');
    const { facts: own } = markdown.analyse(text, file);
    expect(own.calcs).toHaveLength(2);
    expect(askedCalculations({ facts: own }).map(({ source }) => source.trim())).toEqual([
      'r = 8\nr * 4096 = 32768',
    ]);
  });

  it('keeps the parts of a row, so that the name can be shown without its result', () => {
    const state = details.calculations[0]?.[3];
    if (!state) throw new Error('the line is missing');
    expect(partOf(state.tree, 'calc-note')).toEqual(['模型状态']);
    expect(partOf(state.tree, 'calc-left').map(textOf).join('')).toContain('state');
    expect(partOf(state.tree, 'calc-left').map(textOf).join('')).not.toContain('107');
    expect(partOf(state.tree, 'calc-right').map(textOf).join('')).toContain('107.2');
  });

  it('asks for a result by its symbol and what its note calls it, without the remark on what comes out', () => {
    const asked = (details.calculations[0] ?? []).map(({ tree }) => wanted(tree));
    const words = asked.map((trees) => trees.map(textOf).join(''));
    expect(words[3]).toMatch(/state.*：模型状态$/);
    expect(words[4]).toBe('');
    expect(words[6]).toMatch(/cards.*：要几张卡$/);
    expect(words[7]).toBe('单卡放得下的参数，7B 不行');
  });

  it('is recognised when it comes back, and an error page is not', () => {
    expect(isMockDetails(JSON.parse(JSON.stringify(details)))).toBe(true);
    expect(isMockDetails({ followUps: [] })).toBe(false);
  });
});
