import type { Problem } from '../finding.ts';
import type { Page } from './page.ts';
import { at, type BuiltSite, type DistRule } from './site.ts';

const top = { line: 1, column: 1 };

const formulasShown: DistRule = {
  id: 'dist-formulas',
  about: '内容里的每个公式都在页上，不多不少，看得见也读得出',
  remedy: '重新构建；仍然如此时看渲染公式的插件',
  *run(site) {
    for (const page of site.pages) {
      for (const { tex, seen, heard, ...place } of page.content.formulas) {
        if (tex === undefined || !heard) yield at(page, place, '公式没有给读屏软件的 MathML');
        else if (!seen) yield at(page, place, `公式 ${tex} 没有排版`);
      }
      const expected = site.expected.get(page.path);
      if (!expected) continue;
      const wanted = expected.formulas.map(plainTex);
      const shown = page.content.formulas.flatMap(({ tex = '', own }) => (own ? [plainTex(tex)] : []));
      for (const tex of missing(wanted, shown)) yield at(page, top, `缺公式 ${tex}`);
      const { calcLines } = page.content;
      if (calcLines !== expected.calcLines) {
        yield at(page, top, `有 ${calcLines} 行算式，内容里有 ${expected.calcLines} 行`);
      }
      if (!expected.whole) continue;
      for (const tex of missing(shown, wanted)) yield at(page, top, `多出公式 ${tex}`);
    }
  },
};

/** The spaces between what TeX consists of are the pipeline's to choose. */
const plainTex = (tex: string): string => tex.replace(/\s+/g, ' ').trim();

const linksKept: DistRule = {
  id: 'dist-links',
  about: '内容里的每个链接都在页上，不多不少，地址是站内的真地址',
  remedy: '重新构建；仍然如此时看改写链接的插件',
  *run(site) {
    yield* eachExpected(site, (page, { links, bodyLinks }) => {
      const lost = missing(links, page.references.map(plainUrl));
      if (!bodyLinks) return lost.map((url) => `缺链接 ${url}`);
      const shown = page.content.links.map(plainUrl);
      lost.push(...missing(bodyLinks, shown));
      const extra = missing(shown, bodyLinks);
      return [...lost.map((url) => `缺链接 ${url}`), ...extra.map((url) => `多出链接 ${url}`)];
    });
  },
};

const plainUrl = ({ url }: { url: string }): string => url;

const figuresDrawn: DistRule = {
  id: 'dist-figures',
  about: '内容里的每张图都在页上，有图形，有图注',
  remedy: '重新构建；仍然如此时看画图的插件',
  *run(site) {
    for (const page of site.pages) {
      for (const { id, drawn, captioned, ...place } of page.content.figures) {
        if (!drawn) yield at(page, place, `图 ${id} 是空的`);
        if (!captioned) yield at(page, place, `图 ${id} 没有图注`);
      }
    }
    yield* eachExpected(site, (page, { figures }) => {
      const shown = page.content.figures.map(({ id }) => id);
      const wanted = figures.map((name) => `fig-${name.replace(/\.\w+$/, '')}`);
      return missing(wanted, shown).map((id) => `缺图 ${id}`);
    });
  },
};

const noResidue: DistRule = {
  id: 'dist-residue',
  about: '内容的文字里没有残留的 Markdown、TeX 和指令',
  remedy: '把标记写完整',
  *run({ pages, expected }) {
    for (const page of pages) {
      // The page of the rules speaks of markup.
      if (!expected.has(page.path)) continue;
      for (const { mark, ...place } of page.content.residues) yield at(page, place, `文字里残留 ${mark}`);
    }
  },
};

export const contentRules: readonly DistRule[] = [formulasShown, linksKept, figuresDrawn, noResidue];

function* eachExpected(
  site: BuiltSite,
  check: (page: Page, expected: NonNullable<ReturnType<BuiltSite['expected']['get']>>) => string[],
): Iterable<Problem> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  for (const [path, expected] of site.expected) {
    const page = pages.get(path);
    // A page that is missing as a whole is what `dist-pages` finds.
    if (page) for (const message of check(page, expected)) yield at(page, top, message);
  }
}

/** What of some things is not among others, each counted as often as it occurs. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of there) counts.set(one, (counts.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}
