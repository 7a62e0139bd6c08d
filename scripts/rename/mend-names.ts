import type { Finding } from '../../src/checks/finding.ts';
import { glossaryPointers } from '../../src/rename/glossary-pointers.ts';
import { dataPaths } from '../../src/source/file-name.ts';
import { createProjectCheck, type ProjectResult } from '../check-project.ts';
import { fixContent } from '../check/fix-content.ts';

/** The rules that know where a question is called by a name it had before, and mend it. */
const namings = new Set(['link-moved', 'related-exists']);

export interface Mended {
  files: Map<string, string>;
  /** Errors that were not there before. */
  broken: Finding[];
}

/**
 * Calls a renamed question by its new name wherever the content names it: links in questions, guides and data files,
 * `related`, and the glossary's pointers.
 * @param before the content as it was, checked
 * @param renamed the content with the question's file at its new place
 */
export async function mendNames(
  root: string,
  before: ProjectResult,
  renamed: ReadonlyMap<string, string>,
  old: string,
  next: string,
): Promise<Mended> {
  const files = new Map(renamed);
  const glossary = files.get(dataPaths.terms);
  if (glossary !== undefined) {
    files.set(dataPaths.terms, glossaryPointers(glossary, before.knowledge.terms, old, next));
  }
  const check = createProjectCheck(root);
  const namingsOnly = async (all: Map<string, string>): Promise<ProjectResult> => {
    const result = await check(all);
    return { ...result, findings: result.findings.filter(({ rule }) => namings.has(rule)) };
  };
  const { result } = await fixContent(await namingsOnly(files), new Set(files.keys()), namingsOnly);
  const known = new Set(before.findings.map(({ rule, message }) => `${rule}\n${message}`));
  const broken = (await check(result.files)).findings.filter(
    ({ severity, rule, message }) => severity === 'error' && !known.has(`${rule}\n${message}`),
  );
  return { files: result.files, broken };
}
