import type { Knowledge } from '../knowledge/model.ts';
import { slugPattern } from '../knowledge/schema/text.ts';
import { nearest } from '../text/nearest.ts';

/** Why a question can't be renamed so; undefined where it can. A slug is an address for good: none is used twice. */
export function renameRefusal(knowledge: Knowledge, old: string, next: string): string | undefined {
  const slugs = knowledge.questions.map(({ slug }) => slug);
  if (!slugPattern.test(next)) return `${next} 不是 slug：只能用小写英文、数字和连字符`;
  if (old === next) return '新旧 slug 相同';
  if (!slugs.includes(old)) {
    const now = knowledge.redirects.get(old);
    return now === undefined ? `没有题目 ${old}${nearest(old, slugs)}` : `题目 ${old} 已改名为 ${now}`;
  }
  if (slugs.includes(next)) return `${next} 已是 ${knowledge.question(next)?.file ?? '另一道题'}`;
  const owner = knowledge.redirects.get(next);
  if (owner !== undefined) return `${next} 是 ${owner} 用过的旧名：旧地址要一直有效，不能再用`;
  return undefined;
}
