import type { LinkFact } from '../../markdown/facts.ts';
import { linkPath, type Target } from '../../markdown/links.ts';
import { questionPath } from '../../knowledge/raw.ts';
import type { AnalysedText } from '../../source/loaded-file.ts';
import type { CheckContext } from '../rule.ts';
import { judgePage } from './judge-page.ts';
import { siteMap, type SiteMap } from './site-map.ts';
import { anchorVerdict, missingVerdict, type Verdict } from './verdict.ts';

/** Judges one link; undefined where it leads to where it says, or out of the site. */
export function judgeLink(context: CheckContext, text: AnalysedText, link: LinkFact): Verdict | undefined {
  const { target, url } = link;
  const from = text.file.slice('content/'.length);
  const path = pathOf(target);
  if (path !== undefined) {
    return path === from ? selfVerdict(context, text, link, from) : judgePage(context, link, from, path);
  }
  switch (target.kind) {
    case 'anchor':
      return text.field === undefined
        ? anchorVerdict(siteMap(context), from, target.hash, '')
        : { rule: 'link-anchor', message: `链接 ${url}：这段文字也显示在别的页面，那里没有这个小节` };
    case 'question':
      return judgeSlug(context, target.slug);
    case 'unknown':
      return judgeAddress(siteMap(context), link, from, target.why);
    default:
      return undefined;
  }
}

/** Where a relative link leads to, below `content/`. */
function pathOf(target: Target): string | undefined {
  switch (target.kind) {
    case 'question':
      return target.topic === undefined ? undefined : `questions/${target.topic}/${target.slug}.md`;
    case 'guide':
      return `guides/${target.slug}.mdx`;
    case 'unknown':
      return target.path;
    default:
      return undefined;
  }
}

function selfVerdict(context: CheckContext, text: AnalysedText, link: LinkFact, from: string): Verdict {
  const hash = 'hash' in link.target ? link.target.hash : '';
  const mendable = text.field === undefined && siteMap(context).anchors(from).has(hash);
  return {
    rule: 'link-self',
    message: `链接 ${link.url} 指向本页自己`,
    ...(mendable ? { address: link.url.slice(link.url.indexOf('#')) } : {}),
  };
}

/** A slug by itself, as cards name their question. */
function judgeSlug(context: CheckContext, slug: string): Verdict | undefined {
  const site = siteMap(context);
  if (site.questions(slug).length > 0) return undefined;
  const lower = slug.toLowerCase();
  if (site.questions(lower).length > 0) {
    return { rule: 'link-case', message: `题目 ${slug} 的大小写不对：slug 是 ${lower}`, address: lower };
  }
  return missingVerdict(context, slug, (to) => questionPath(to)?.slug ?? slug);
}

/** An address that is no relative path: one of the site's own, or of a kind that is no link within it. */
function judgeAddress(site: SiteMap, link: LinkFact, from: string, why: string): Verdict | undefined {
  const { url, form } = link;
  if (form === 'card') return { rule: 'link-file', message: why };
  if (/^[a-z][a-z+.-]*:/i.test(url)) return undefined;
  const [, kind, slug = '', tail = ''] = /^\/(q|guides)\/([^/#?]+)\/?(#.*)?$/.exec(url) ?? [];
  const guide = `guides/${slug}.mdx`;
  const page = kind === 'q' ? site.questions(slug)[0] : site.isPage(guide) ? guide : undefined;
  return {
    rule: 'link-file',
    message: `链接 ${url}：${why}`,
    ...(kind !== undefined && page !== undefined ? { address: `${linkPath(from, page)}${tail}` } : {}),
  };
}
