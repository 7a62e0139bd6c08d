import { problem, type PageRule } from './rule.ts';
import { spanInFile } from './text-place.ts';

/** What a plugin of the pipeline complained about under the rule's id. */
export const messageRule = (rule: Omit<PageRule, 'scope' | 'run'>): PageRule => ({
  ...rule,
  scope: 'page',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const { ruleId, at, reason } of text.messages) {
        if (ruleId === rule.id) yield problem(path, spanInFile(source, text, at), reason);
      }
    }
  },
});
