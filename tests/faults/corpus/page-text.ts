import type { Deal } from './dealer.ts';
import { named, spaced, spacedLink, type Page } from './page.ts';

/** Where sentences, blocks and wordings come from. */
export type Deals = Record<'words' | 'block' | 'ask', Deal>;

const isShort = (sentence: string): boolean => sentence.length <= 36 && !sentence.includes('“众');
const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A question. */
export function pageText(
  page: Page,
  next: Page,
  { words: deal, block, ask }: Deals,
  difficulty: number,
): string {
  const link = `../${next.topic}/${next.slug}.md`;
  const points = [1, 2, 3].map(() => deal(isShort).replace(/。$/, ''));
  return `---
title: ${page.title}
difficulty: ${difficulty}
summary: ${JSON.stringify(deal(isShort) + deal(isShort))}
keyPoints:
  - ${single(points[0] ?? '')}
  - ${JSON.stringify(points[1])}
  - >-
    ${points[2]}
asks:
${[1, 2, 3].map(() => `  - ${named(ask(), page)}`).join('\n')}
aliases: [${JSON.stringify(page.english)}]
references: [${page.key}]
notes: [${page.row}]
corrections:
  - claim: ${JSON.stringify(deal())}
    fix: ${JSON.stringify(deal())}
    reference: ${page.key}
updated: 2026-11-20
---

## 详解

${deal()}${deal()}出处是[第 2 节](ref:${page.key})。

### ${deal(isHeading).replace(/。$/, '')}

${block((text) => !isCalculation(text))}

- ${deal()}
- ${deal()}

::figure[${deal(isShort).replace(/。$/, '')}]{src="${page.topic}.svg"}

${section('算一算', block(isCalculation))}## 追问

### ${spaced(`和${next.name}有什么关系？`)}

${deal()}见${spacedLink(`[${next.name}](${link}#details)`)}。

| 说法 | 对不对 |
|---|---|
| ${cell(deal)} | 对 |
| ${cell(deal)} | 看情况 |

## 延伸

- [${next.name}](${link})：${deal()}
`;
}

const isCalculation = (text: string): boolean => text.startsWith('```calc');
const section = (name: string, text: string): string => (text === '' ? '' : `## ${name}\n\n${text}\n\n`);
const isHeading = (sentence: string): boolean => isShort(sentence) && !/[[\]`$*~\\]/.test(sentence);
const cell = (deal: Deal): string => deal((sentence) => !sentence.includes('|'));

/** A guide to all questions. */
export function guideText(pages: readonly Page[], deal: Deal): string {
  const plain = (sentence: string): boolean => !/[<{~]|`|\\\$/.test(sentence);
  const parts = pages.map(
    ({ name, topic, slug }) => `- [${name}](../questions/${topic}/${slug}.md)：${deal(plain)}`,
  );
  return `---
title: 从磁盘到网线
summary: 按数据走过的路把题串起来。
order: 1
updated: 2026-11-20
---

${deal(plain)}

## 一条路

${parts.join('\n')}

<QuestionCard slug="${pages[0]?.slug ?? ''}" />

## 公式

当 $\\{1,\\dots,n\\}$ 里的每个都要看一遍时，代价是 $O(n)$。
`;
}
