import { problem, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';

const empty = '读屏软件读不出去处，读者也点不到';
const vague =
  /^(?:(?:点击|点|戳|见|看|请看|请点击)?(?:这里|此处|这儿|这个|此|这)|点击(?:查看|打开|链接|进入|跳转)?|点我|(?:该|此|这个|本)?(?:链接|网址|地址)|查看(?:更多|详情|原文)?|详情|更多|阅读更多|了解更多|(?:click )?here|(?:this |the )?(?:link|url)|this|(?:read |see |learn )?more)$/i;

/** A link's words say where it leads. */
export const linkText: PageRule = {
  id: 'link-text',
  group: 'links',
  scope: 'page',
  about: '链接文字说明去处，不是空的、网址或“这里”',
  remedy: '用目标的题目、术语或出处作链接文字',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const link of text.facts.links) {
        if (link.form !== 'inline') continue;
        const message = fault(link.text.trim(), link.url);
        if (message) yield problem(path, spanInFile(source, text, link.at), message);
      }
    }
  },
};

function fault(words: string, url: string): string | undefined {
  if (words === '') return `链接 ${url} 没有文字：${empty}`;
  if (/^[\p{P}\p{Z}\p{C}]+$/u.test(words)) return `链接 ${url} 的文字只有标点“${words}”：${empty}`;
  if (words === url || /^(?:https?:\/\/|www\.|\.{1,2}\/|ref:)\S*$/i.test(words)) {
    return `链接文字是网址“${words}”`;
  }
  const bare = words.replace(/^[\p{P}\p{Z}]+|[\p{P}\p{Z}]+$/gu, '');
  return vague.test(bare) ? `链接文字“${words}”没有说明去处` : undefined;
}
