import { questionPath } from '../knowledge/raw.ts';
import type { CheckContext } from './rule.ts';

/** Whether a data file is known whole: what it seems to lack can't be told otherwise. */
export function isWhole({ problems }: CheckContext, file: string): boolean {
  return !problems.some((one) => one.file === file && one.rule !== 'encoding');
}

/** Whether every question could be read: what no question says can't be told otherwise. */
export function allQuestionsRead({ files, raw, problems }: CheckContext): boolean {
  const unread = problems.some(({ file, rule }) => rule.startsWith('file-') && questionPath(file));
  return !unread && raw.questions.length === [...files.keys()].filter(questionPath).length;
}
