import { at, decoded, fileOf, servedPath, type BuiltSite, type DistRule } from './site.ts';
import type { Page } from './page.ts';

const linkResolves: DistRule = {
  id: 'dist-link',
  about: '站内的 href、src 和锚点都能在 base 之下找到',
  remedy: '改正生成这一链接的内容或组件',
  *run(site) {
    const ids = new Map(site.pages.map((page) => [page.path, new Set(page.ids.map(({ id }) => id))]));
    for (const page of site.pages) {
      for (const reference of page.references) {
        const message = brokenLink(reference.url, page, site, ids);
        if (message) yield at(page, reference, message);
      }
    }
  },
};

function brokenLink(
  url: string,
  page: Page,
  site: BuiltSite,
  ids: Map<string, Set<string>>,
): string | undefined {
  if (/^(?:https?:)?\/\/|^(?:mailto|data):/i.test(url)) return undefined;
  let target: URL;
  try {
    target = new URL(url, `http://site.invalid${servedPath(site, page)}`);
  } catch {
    return `读不懂的地址 ${url}`;
  }
  if (target.host !== 'site.invalid') return `不支持的地址 ${url}`;
  const file = fileOf(site, target.pathname);
  if (file === undefined) {
    return target.pathname.startsWith(site.base)
      ? `${url} 没有对应的文件`
      : `${url} 不在 base ${site.base} 之下`;
  }
  const hash = target.hash.slice(1);
  const anchor = decoded(hash) ?? hash;
  return anchor && ids.get(file) && !ids.get(file)?.has(anchor)
    ? `${url} 的锚点 #${anchor} 不存在`
    : undefined;
}

const ownOrigin: DistRule = {
  id: 'dist-origin',
  about: '不从别的来源加载任何东西',
  remedy: '把要加载的东西放进站内',
  *run({ pages, styles }) {
    for (const page of pages) {
      for (const reference of page.references) {
        if (reference.loaded && /^(?:https?:)?\/\//i.test(reference.url))
          yield at(page, reference, `从别处加载 ${reference.url}`);
      }
    }
    for (const [file, text] of styles) {
      const match = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/i.exec(text);
      if (match) yield { file, line: 1, column: 1, length: 1, message: `从别处加载 ${match[1]}` };
    }
  },
};

export const linkRules: readonly DistRule[] = [linkResolves, ownOrigin];
