import type { QuestionData } from '../../../knowledge/schema/question.ts';
import { problem, type PageRule } from '../../rule.ts';
import { passagesOf } from '../../words/passages.ts';

const asking =
  /什么|怎么|怎样|如何|为何|哪[些个里种]|多少|几[个种步]|是否|能不能|会不会|要不要|该不该|吗(?![啡])|有何/;
const shortest = 6;

/** A title is a whole question with its question mark, and no other wording repeats it. */
export const titleForm: PageRule = {
  id: 'title-form',
  group: 'text',
  scope: 'page',
  about: '题目是完整的问句，是问句就有问号；其他问法不重复它',
  remedy: '写成面试官会说的完整问句，以“？”结尾',
  *run(page) {
    if (page.kind !== 'question' || page.data === undefined) return;
    const { title, asks, queries } = page.data as QuestionData;
    const whole = page.source.locate(['title']);
    if (asking.test(title) && !/[？?]/.test(title)) yield problem(page.path, whole, '题目是问句，却没有“？”');
    if (/[。！，、；：!,;:]$/.test(title) && !title.includes('？')) {
      yield problem(page.path, whole, `题目不以“${title.at(-1) ?? ''}”结尾`);
    }
    if (title.length < shortest) {
      yield problem(page.path, whole, `题目只有 ${title.length} 字，看不出问什么`);
    }
    for (const passage of passagesOf(page)) {
      if (passage.carrier !== 'ask' || bare(passage.text) !== bare(title)) continue;
      yield problem(page.path, passage.span(0, passage.text.length), '这种问法与题目相同', {
        remedy: '换一种用词不同的问法，或删去',
      });
    }
    const seen = new Set(asks.map(bare));
    if (seen.size < asks.length) yield problem(page.path, page.source.locate(['asks']), '有两种问法相同');
    seen.add(bare(title));
    for (const [at, query] of queries.entries()) {
      if (seen.has(bare(query))) {
        const message = `检索说法“${query}”与题目、问法或另一条检索说法相同`;
        yield problem(page.path, page.source.locate(['queries', at]), message, {
          remedy: '换一种说法，或删去',
        });
      }
      seen.add(bare(query));
    }
  },
};

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '').toLowerCase();
}
