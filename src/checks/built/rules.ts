import { contentRules } from './content-rules.ts';
import { dataRules } from './data-rules.ts';
import { at, fileOf, servedPath, type BuiltSite, type DistRule } from './site.ts';
import type { Page } from './page.ts';

const top = { line: 1, column: 1 };

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
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor && ids.get(file) && !ids.get(file)?.has(anchor)
    ? `${url} 的锚点 #${anchor} 不存在`
    : undefined;
}

const idUnique: DistRule = {
  id: 'dist-id',
  about: '一页之内 id 不重复',
  remedy: '让标题或组件的 id 各不相同',
  *run({ pages }) {
    for (const page of pages) {
      const seen = new Set<string>();
      for (const { id, ...place } of page.ids) {
        if (seen.has(id)) yield at(page, place, `id ${id} 重复`);
        seen.add(id);
      }
    }
  },
};

const pageHead: DistRule = {
  id: 'dist-head',
  about: '每页一个 h1，标题和描述齐全且互不相同',
  remedy: '补上缺的，改掉重复的',
  *run({ pages }) {
    const owners = new Map<string, string>();
    for (const page of pages) {
      if (page.redirect) continue;
      if (page.headings !== 1) yield at(page, top, `有 ${page.headings} 个 h1，应有 1 个`);
      for (const [name, values] of [
        ['标题', page.titles],
        ['描述', page.descriptions],
      ] as const) {
        const [value] = values;
        if (values.length !== 1 || !value?.trim()) {
          yield at(page, top, `${name}应有一个且不空`);
          continue;
        }
        const owner = owners.get(`${name}${value}`);
        if (owner) yield at(page, top, `${name}与 ${owner} 相同`);
        else owners.set(`${name}${value}`, page.path);
      }
    }
  },
};

const formulaTypeset: DistRule = {
  id: 'dist-formula',
  about: '没有排不出来的公式：既没有 .katex-error，也没有报错的红色',
  remedy: '改正公式',
  *run({ pages }) {
    for (const page of pages) for (const place of page.formulaErrors) yield at(page, place, '公式没有排出来');
  },
};

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

const questionPages: DistRule = {
  id: 'dist-pages',
  about: '每个题目文件、knowledge.json 里的每道题都恰有一页，每页恰有一题',
  remedy: '重新构建，再看题目文件和路由',
  *run(site) {
    const built = new Map(
      site.pages
        .filter(({ questions }) => questions.length > 0)
        .map((page) => [servedPath(site, page), page]),
    );
    for (const url of site.questionUrls) {
      const page = built.get(url);
      if (!page) yield { file: 'knowledge.json', line: 1, column: 1, length: 1, message: `${url} 没有页面` };
      else if (page.questions.length !== 1) yield at(page, top, '一页上有几道题的正文');
      built.delete(url);
    }
    for (const slug of site.sourceSlugs) {
      if (!site.questionUrls.includes(`${site.base}q/${slug}/`)) {
        yield {
          file: 'knowledge.json',
          line: 1,
          column: 1,
          length: 1,
          message: `题目文件 ${slug}.md 没有进入站点`,
        };
      }
    }
    for (const page of built.values()) yield at(page, top, '这一页不在 knowledge.json 里');
  },
};

export const distRules: readonly DistRule[] = [
  linkResolves,
  idUnique,
  pageHead,
  formulaTypeset,
  ownOrigin,
  questionPages,
  ...contentRules,
  ...dataRules,
];
