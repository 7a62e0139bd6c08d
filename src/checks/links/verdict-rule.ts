import type { LinkFact } from '../../markdown/facts.ts';
import type { AnalysedText } from '../../source/loaded-file.ts';
import { problem, type CheckContext, type CollectionRule } from '../rule.ts';
import { judgeLink } from './judge.ts';
import { addressEdit, addressSpan } from './place.ts';
import type { Verdict } from './verdict.ts';

interface Judged {
  text: AnalysedText;
  link: LinkFact;
  verdict: Verdict;
}

const known = new WeakMap<CheckContext, readonly Judged[]>();

/** The links of a content that have something wrong with them; judged once, for all the rules about it. */
function judged(context: CheckContext): readonly Judged[] {
  let found = known.get(context);
  if (!found) {
    found = context.texts.flatMap((text) =>
      text.facts.links.flatMap((link) => {
        const verdict = judgeLink(context, text, link);
        return verdict ? { text, link, verdict } : [];
      }),
    );
    known.set(context, found);
  }
  return found;
}

/** The rule that reports one kind of verdict. */
export function verdictRule(
  rule: Pick<CollectionRule, 'about' | 'remedy'> & { id: Verdict['rule'] },
): CollectionRule {
  return {
    ...rule,
    group: 'links',
    scope: 'collection',
    *run(context) {
      for (const { text, link, verdict } of judged(context)) {
        const source = context.sources.get(text.file);
        if (verdict.rule !== rule.id || !source) continue;
        const edits = verdict.address === undefined ? [] : addressEdit(source, text, link, verdict.address);
        yield problem(
          text.file,
          addressSpan(source, text, link),
          verdict.message,
          edits.length > 0 ? { edits } : {},
        );
      }
    },
  };
}
