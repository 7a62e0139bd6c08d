import { autocorrect } from '../../scripts/autocorrect.ts';
import { checkContent } from '../../src/checks/run.ts';
import { createProcessor } from '../../src/markdown/processor.ts';
import { createUrls } from '../../src/urls.ts';

export const scaling = 'content/questions/transformer/attention-scaling.md';
export const heads = 'content/questions/transformer/multi-head-attention.md';

/** The smallest content that breaks no rule: two questions that link each other. */
const clean: Record<string, string> = {
  'content/topics.yaml': `- id: transformer
  title: Transformer
  summary: 注意力与架构
  map: 先问[缩放](./questions/transformer/attention-scaling.md)，再问[多头](./questions/transformer/multi-head-attention.md)。
`,
  'content/references.yaml': `vaswani2017attention:
  title: Attention Is All You Need
  authors: [Ashish Vaswani, Noam Shazeer, Niki Parmar, et al.]
  year: 2017
  kind: paper
  arxiv: "1706.03762"
`,
  'content/glossary.yaml': `- term: 缩放点积注意力
  english: scaled dot-product attention
  aliases: [SDPA]
  meaning: 点积除以头维的平方根再做 softmax
  question: attention-scaling
`,
  'content/notes.yaml': `notes:
  N002:
    title: LLM 面经
rows:
  N002-09:
    asks: 点积为什么先缩放
`,
  'content/figures/attention.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title id="title">注意力</title><desc id="desc">一个方框</desc></svg>',
  [scaling]: `---
title: 为什么注意力分数要除以 √d_k？
difficulty: 2
summary: 点积的方差是 $d_k$，除以 $\\sqrt{d_k}$ 让它回到 1。
keyPoints:
  - 点积方差等于 $d_k$
  - 方差大则 softmax 饱和
  - 除以标准差
asks: [为什么先缩放？, 不缩放会怎样？, 根号从哪来？]
aliases: [根号dk]
references: [vaswani2017attention]
notes: [N002-09]
corrections:
  - claim: 缩放是为了防止溢出
    fix: 溢出由减最大值解决
    reference: vaswani2017attention
updated: 2026-11-22
---

## 详解

方差见脚注（[脚注 4](ref:vaswani2017attention)）。

::figure[一张图]{src="attention.svg"}

## 算一算

\`\`\`calc
d_k = 128              # 头维
sqrt(d_k) = 11.3
\`\`\`

## 延伸

- [多头](./multi-head-attention.md)：为什么拆开。
`,
  [heads]: `---
title: 为什么用多头注意力？
difficulty: 1
summary: 每个头看不同的子空间。
keyPoints: [子空间不同, 计算量相近, 便于并行]
asks: [为什么不用一个头？, 头数多了有什么用？, 为什么要拆成多个头？]
aliases: [MHA]
references: [vaswani2017attention]
updated: 2026-11-22
---

## 详解

每个头有自己的投影，见[缩放](./attention-scaling.md#calc)。
`,
};

/** A guide that breaks no rule, with a body of its own from line 8 on. */
export const guideFile = (body: string): string =>
  `---\ntitle: 从这里开始\nsummary: 先读哪几题。\norder: 1\nupdated: 2026-11-22\n---\n\n${body}`;

/** Text by path; null takes the file away. */
export type Changes = Record<string, string | null>;

export function contentWith(changes: Changes = {}): Map<string, string> {
  const files = new Map(Object.entries(clean));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** The clean text of a file with one part replaced. Throws where the part does not stand in it. */
export function edited(path: string, part: string | RegExp, replacement: string): Changes {
  const text = clean[path] ?? '';
  const changed = text.replace(part, () => replacement);
  if (changed === text) throw new Error(`${path} does not hold ${String(part)}`);
  return { [path]: changed };
}

/** Findings as `file-name:line:column rule message`, for reading in a test. */
export function findings(changes: Changes = {}): string[] {
  const files = contentWith(changes);
  const markdown = createProcessor({
    urls: createUrls('/'),
    readFigure: (name) => files.get(`content/figures/${name}`),
  });
  return checkContent(files, markdown, { typography: autocorrect }).findings.map(
    ({ file, line, column, rule, message }) =>
      `${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${rule} ${message}`,
  );
}
