import type { NodeTree } from '../../node-tree/tree.ts';
import { isFields } from '../transfer/fields.ts';

/** What a card shows once it is turned, as trees of the rendered content. */
export interface AnswerFile {
  summary: readonly NodeTree[];
  keyPoints: readonly (readonly NodeTree[])[];
  corrections: readonly { claim: readonly NodeTree[]; fix: readonly NodeTree[] }[];
}

/** Whether a file is what the build writes, as far as a damaged one could be told. */
export function isAnswerFile(value: unknown): value is AnswerFile {
  return (
    isFields(value) && ['summary', 'keyPoints', 'corrections'].every((name) => Array.isArray(value[name]))
  );
}
