import type { Edit, Finding } from './finding.ts';

/** A text with what `--fix` changed in it. */
export interface Mended {
  text: string;
  /** The findings whose edits were made. */
  mended: Finding[];
}

/**
 * Makes the edits of findings in one text. A finding's edits are made together or not at all: one that begins before
 * the last edit of another has ended, or at its end, waits for another round, since it was found in the old text.
 */
export function mend(text: string, findings: readonly Finding[]): Mended {
  const chosen: Edit[] = [];
  const mended: Finding[] = [];
  for (const { finding, edits } of inOrder(findings)) {
    if (!follow(edits, chosen.at(-1)?.end ?? -1, text.length)) continue;
    chosen.push(...edits);
    mended.push(finding);
  }
  return { text: rewritten(text, chosen), mended };
}

function inOrder(findings: readonly Finding[]): { finding: Finding; edits: Edit[] }[] {
  return findings
    .filter(({ edits = [] }) => edits.length > 0)
    .map((finding) => ({ finding, edits: (finding.edits ?? []).toSorted((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0));
}

/** Whether edits lie one after another behind `from`, all inside the text. */
function follow(edits: readonly Edit[], from: number, length: number): boolean {
  let reached = from;
  for (const { start, end } of edits) {
    if (start <= reached || end < start || end > length) return false;
    reached = end;
  }
  return true;
}

function rewritten(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: written } of edits) {
    parts.push(text.slice(from, start), written);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
