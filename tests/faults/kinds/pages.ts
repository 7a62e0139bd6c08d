import type { Content } from '../fault.ts';
import type { Random } from '../random.ts';
import { linesOf, questions, type Line, type LineKind } from '../places/lines.ts';

/** A random question. */
export function question(content: Content, random: Random): { file: string; text: string; lines: Line[] } {
  const file = random.pick(questions(content));
  const text = content.get(file) ?? '';
  return { file, text, lines: linesOf(text) };
}

/** A random question with a random line of a kind. */
export function lineIn(
  content: Content,
  random: Random,
  kinds: readonly LineKind[],
  suits: (line: Line, lines: readonly Line[]) => boolean = () => true,
  files = questions(content),
): { file: string; text: string; line: Line } | undefined {
  for (const file of random.shuffled(files).slice(0, 60)) {
    const text = content.get(file) ?? '';
    const lines = linesOf(text);
    const line = random.maybe(lines.filter((one) => kinds.includes(one.kind) && suits(one, lines)));
    if (line) return { file, text, line };
  }
  return undefined;
}

/** A page that breaks no rule by itself, with words of its own. */
export function newPage(title: string, body: string): string {
  return `---
title: ${title}
difficulty: 1
summary: 先说结论，再说理由。
keyPoints:
  - 第一点说结论
  - 第二点说理由
  - 第三点说边界
asks:
  - 这个要从哪里说起？
  - 面试官想听到哪几点？
  - 怎么一句话讲明白？
aliases: [新写的一页]
references: [vaswani2017attention]
updated: 2026-11-20
---

## 详解

${body}
`;
}

/** The number of the line of a front matter field; 0 where there is none. */
export const fieldLine = (text: string, field: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1;

/** Slugs of the questions that a file links. */
export const linkedFrom = (text: string): string[] =>
  [...text.matchAll(/\]\([^)#\s]*\/([a-z\d-]+)\.md(?:#[^)]*)?\)/g)].map(([, slug = '']) => slug);
