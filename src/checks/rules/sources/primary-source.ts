import type { ReferenceKind } from '../../../knowledge/schema/reference.ts';
import { problem, type CollectionRule } from '../../rule.ts';

/** What first-hand sources are: what was published, specified, written or measured by those who made it. */
const primary: ReadonlySet<ReferenceKind> = new Set(['paper', 'report', 'docs', 'code', 'datasheet', 'law']);

/** Books and blogs may explain; what a page says rests on a source of the first hand. */
export const primarySource: CollectionRule = {
  id: 'primary-source',
  group: 'sources',
  scope: 'collection',
  about: '每道题至少有一条一手来源：论文、技术报告、官方文档、源码、产品资料或法规',
  remedy: '在 references 里补上原始论文、官方文档或源码',
  *run({ knowledge, sources }) {
    for (const { file, references } of knowledge.questions) {
      const cited = references.flatMap((key) => knowledge.reference(key) ?? []);
      if (cited.length < references.length || cited.some(({ kind }) => primary.has(kind))) continue;
      const span = sources.get(file)?.locate(['references']);
      if (span) yield problem(file, span, `没有一手来源：只有 ${cited.map(({ key }) => key).join('、')}`);
    }
  },
};
