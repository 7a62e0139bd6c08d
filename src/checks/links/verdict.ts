import { nearest } from '../../text/nearest.ts';
import type { CheckContext } from '../rule.ts';
import { siteMap, type SiteMap } from './site-map.ts';

/** What is wrong with a link within the site, and the address that mends it where only one can be meant. */
export interface Verdict {
  rule: 'link-target' | 'link-anchor' | 'link-file' | 'link-moved' | 'link-case' | 'link-self';
  message: string;
  address?: string;
}

/**
 * A question that is not there: renamed, or never written.
 * @param address what a link to the page with the given path is written as
 */
export function missingVerdict(
  context: CheckContext,
  slug: string,
  address: (path: string) => string,
): Verdict {
  const site = siteMap(context);
  const moved = context.knowledge.redirects.get(slug);
  const [home] = moved === undefined ? [] : site.questions(moved);
  if (moved !== undefined && home !== undefined) {
    return { rule: 'link-moved', message: `题目 ${slug} 已改名为 ${moved}`, address: address(home) };
  }
  return { rule: 'link-target', message: `题目 ${slug} 不存在${nearest(slug, site.slugs)}` };
}

/**
 * A part of a page.
 * @param before what stands before the anchor in the link's address
 */
export function anchorVerdict(
  site: SiteMap,
  path: string,
  hash: string,
  before: string,
): Verdict | undefined {
  const ids = site.anchors(path);
  if (ids.has(hash)) return undefined;
  const page = path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
  const lower = hash.toLowerCase();
  const cased = [...ids].find((id) => id.toLowerCase() === lower);
  if (cased !== undefined) {
    const message = `小节 #${hash} 的大小写不对：id 是 #${cased}`;
    return { rule: 'link-case', message, address: `${before}#${cased}` };
  }
  return { rule: 'link-anchor', message: `页面 ${page} 没有小节 #${hash}${nearest(hash, ids)}` };
}
