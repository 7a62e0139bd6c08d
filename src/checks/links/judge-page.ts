import type { LinkFact } from '../../markdown/facts.ts';
import { linkPath } from '../../markdown/links.ts';
import { questionPath } from '../../knowledge/raw.ts';
import { nearest } from '../../text/nearest.ts';
import type { CheckContext } from '../rule.ts';
import { siteMap } from './site-map.ts';
import { anchorVerdict, missingVerdict, type Verdict } from './verdict.ts';

/**
 * Judges a link by relative path to another file.
 * @param from path of the linking file below `content/`
 * @param path where the link leads to, below `content/`
 */
export function judgePage(
  context: CheckContext,
  link: LinkFact,
  from: string,
  path: string,
): Verdict | undefined {
  const site = siteMap(context);
  const { url, target } = link;
  const [before = '', ...after] = url.split('#');
  const hash = 'hash' in target ? target.hash : '';
  if (site.isPage(path)) return hash ? anchorVerdict(site, path, hash, before) : undefined;
  const address = (to: string) => [linkPath(from, to), ...after].join('#');
  const elsewhere = site.inOtherCase(path);
  if (elsewhere !== undefined) {
    const message = `链接 ${url} 的大小写不对：文件是 ${linkPath(from, elsewhere)}`;
    return { rule: 'link-case', message, address: address(elsewhere) };
  }
  switch (target.kind) {
    case 'question':
      return judgeQuestion(context, target.slug, from, address);
    case 'guide': {
      const guides = site.paths.flatMap((one) => /^guides\/(.*)\.mdx$/.exec(one)?.[1] ?? []);
      return { rule: 'link-target', message: `指南 ${target.slug} 不存在${nearest(target.slug, guides)}` };
    }
    default:
      return judgeFile(context, url, from, path, address);
  }
}

function judgeQuestion(
  context: CheckContext,
  slug: string,
  from: string,
  address: (to: string) => string,
): Verdict {
  const [home] = siteMap(context).questions(slug);
  if (home === undefined) return missingVerdict(context, slug, address);
  const message = `题目 ${slug} 在主题 ${questionPath(home)?.topic}：链接写 ${linkPath(from, home)}`;
  return { rule: 'link-target', message, address: address(home) };
}

/** A file that is no page: it has another extension, is no content, or is not there. */
function judgeFile(
  context: CheckContext,
  url: string,
  from: string,
  path: string,
  address: (to: string) => string,
): Verdict {
  const site = siteMap(context);
  const bare = path.replace(/\.mdx?$/, '');
  const meant = [`${bare}.md`, `${bare}.mdx`].find((one) => site.isPage(one));
  if (meant !== undefined) {
    const message = `链接 ${url} 的扩展名不对：文件是 ${linkPath(from, meant)}`;
    return { rule: 'link-file', message, address: address(meant) };
  }
  if (context.files.has(`content/${path}`)) {
    return { rule: 'link-file', message: `链接 ${url}：这个文件不是题目或指南，站上没有它的页面` };
  }
  const near = site.paths.map((one) => linkPath(from, one));
  return { rule: 'link-file', message: `链接 ${url}：没有这个文件${nearest(url, near)}` };
}
