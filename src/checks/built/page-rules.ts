import { at, servedPath, type DistRule } from './site.ts';

const top = { line: 1, column: 1 };

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

export const pageRules: readonly DistRule[] = [idUnique, pageHead, formulaTypeset, questionPages];
