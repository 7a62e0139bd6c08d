import type { Finding } from '../../src/checks/finding.ts';
import { mend } from '../../src/checks/fix.ts';
import type { ProjectResult } from '../check-project.ts';

/** Mending one thing may bring another to light: so often it is looked again. */
const mostRounds = 10;

export interface Fixed {
  /** What is left, in the mended content. */
  result: ProjectResult;
  /** New text by path. */
  changed: Map<string, string>;
  mended: Finding[];
}

/**
 * Mends what findings know how to mend, in memory, and checks again until nothing more changes.
 * @param chosen files that may be changed
 */
export async function fixContent(
  first: ProjectResult,
  chosen: ReadonlySet<string>,
  check: (files: Map<string, string>) => Promise<ProjectResult>,
): Promise<Fixed> {
  const open = new Set(chosen);
  const seen = new Set<string>();
  const mended = new Map<string, Finding[]>();
  let result = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const files = new Map(result.files);
    for (const [path, findings] of byFile(result.findings, open)) {
      const text = files.get(path);
      if (text === undefined) continue;
      seen.add(`${path}\n${text}`);
      const next = mend(text, findings);
      if (next.mended.length === 0) continue;
      if (seen.has(`${path}\n${next.text}`)) {
        // Two rules undo each other: such a file stays as its author left it.
        open.delete(path);
        mended.delete(path);
        files.set(path, first.files.get(path) ?? text);
      } else {
        mended.set(path, [...(mended.get(path) ?? []), ...next.mended]);
        files.set(path, next.text);
      }
    }
    const same = [...files].every(([path, text]) => result.files.get(path) === text);
    if (same) break;
    result = await check(files);
  }
  const changed = [...result.files].filter(([path, text]) => first.files.get(path) !== text);
  return { result, changed: new Map(changed), mended: [...mended.values()].flat() };
}

function byFile(findings: readonly Finding[], open: ReadonlySet<string>): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!open.has(finding.file)) continue;
    groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  }
  return groups;
}
