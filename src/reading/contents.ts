import type { Question } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';

export interface ContentsEntry {
  id: string;
  text: string;
  /** 2 for a section, 3 for a part of one. */
  depth: 2 | 3;
}

/** The sections of a question page, in the order in which they stand on it. */
export function contentsOf(question: Question): ContentsEntry[] {
  const { corrections, related, backlinks, facts } = question;
  const section = (id: string, text: string): ContentsEntry => ({ id, text, depth: 2 });
  return [
    section('answer', '30 秒回答'),
    section('key-points', '得分点'),
    section('asks', '也会这样问'),
    ...facts.headings
      .filter(({ depth }) => depth === 2 || depth === 3)
      .map(({ id, text, depth }) => ({ id, text: readable(text), depth: depth as 2 | 3 })),
    ...(corrections.length > 0 ? [section('corrections', '订正')] : []),
    section('sources', '参考文献'),
    ...(related.length + backlinks.length > 0 ? [section('related', '相关题目')] : []),
  ];
}

/** A heading's formulas reach it as TeX. */
function readable(heading: string): string {
  return heading.includes('\\') ? plainText(`$${heading}$`) : heading;
}
