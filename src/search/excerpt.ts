import { highlight, type Segment } from './highlight.ts';

const ellipsis: Segment = { text: '…', mark: false };
/** How much of the text stands before the first mark when the beginning is cut. */
const lead = 24;

/** The stretch of a text that shows the query: from its beginning where possible, else from a little before it. */
export function excerptOf(text: string, query: string, length: number): Segment[] {
  const segments = highlight(text, query);
  if (text.length <= length) return segments;
  const first = firstMark(segments);
  const from = first === undefined || first < length * 0.75 ? 0 : wholeFrom(text, first - lead);
  const to = wholeFrom(text, Math.min(text.length, from + length));
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...cut(segments, from, to),
    ...(to < text.length ? [ellipsis] : []),
  ];
}

function firstMark(segments: readonly Segment[]): number | undefined {
  let at = 0;
  for (const { text, mark } of segments) {
    if (mark) return at;
    at += text.length;
  }
  return undefined;
}

/** The place itself, or the one before when it would part the two halves of a character. */
function wholeFrom(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

function cut(segments: readonly Segment[], from: number, to: number): Segment[] {
  let at = 0;
  return segments.flatMap(({ text, mark }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part ? [{ text: part, mark }] : [];
  });
}
