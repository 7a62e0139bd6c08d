import type { FileProblem } from '../source/question-file.ts';
import { problem, type CollectionRule } from './rule.ts';

/** The rule that reports one kind of what reading the files already showed. */
export const loadingRule = (
  rule: Pick<CollectionRule, 'about' | 'remedy'> & { id: FileProblem['rule'] },
): CollectionRule => ({
  ...rule,
  group: 'files',
  scope: 'collection',
  *run({ problems }) {
    for (const found of problems) {
      if (found.rule === rule.id) yield problem(found.file, found.span, found.message);
    }
  },
});
