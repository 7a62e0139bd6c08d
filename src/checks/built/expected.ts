import type { Knowledge } from '../../knowledge/model.ts';
import { questionPath } from '../../knowledge/raw.ts';
import type { LinkFact } from '../../markdown/facts.ts';
import type { AnalysedText } from '../../source/loaded-file.ts';

/** What the author's text says that a page must show. */
export interface ExpectedPage {
  /** TeX of each formula, as often as it stands there. */
  formulas: string[];
  /** Address of each link. */
  links: string[];
  /** File names of the figures. */
  figures: string[];
  /** Whether the page's article shows these formulas and no others. */
  whole: boolean;
}

/**
 * What each page must show of the content.
 * @param base path that the site is served under
 * @returns by path below the built folder
 */
export function expectedPages(
  texts: readonly AnalysedText[],
  knowledge: Knowledge,
  base: string,
): Map<string, ExpectedPage> {
  const pages = new Map<string, ExpectedPage>();
  for (const text of texts) {
    for (const path of pagesOf(text, knowledge)) {
      const page = pages.get(path) ?? { formulas: [], links: [], figures: [], whole: path.startsWith('q/') };
      pages.set(path, page);
      const { formulas, calcs, links, figures } = text.facts;
      page.formulas.push(...formulas.map(({ tex }) => tex));
      page.formulas.push(...calcs.flatMap(({ rows }) => rows.flatMap(({ tex }) => tex)));
      page.links.push(...links.flatMap((link) => addressOf(link, base) ?? []));
      page.figures.push(...figures.map(({ src }) => src));
    }
  }
  return pages;
}

/** A correction stands on its question's page and among all of them. */
function pagesOf({ file, field }: AnalysedText, knowledge: Knowledge): string[] {
  const slug = questionPath(file)?.slug;
  if (slug !== undefined) {
    const own = `q/${slug}/index.html`;
    return field?.[0] === 'corrections' ? [own, 'errata/index.html'] : [own];
  }
  const guide = /^content\/guides\/(.+)\.mdx$/.exec(file)?.[1];
  if (guide !== undefined) return [`guides/${guide}/index.html`];
  if (file === 'content/glossary.yaml') return ['glossary/index.html'];
  const topic = file === 'content/topics.yaml' ? knowledge.topics[Number(field?.[0])] : undefined;
  return topic ? [`topics/${topic.id}/index.html`] : [];
}

/** Written out here once more, so that a mistake of the one that built the site shows. */
function addressOf({ target, url }: LinkFact, base: string): string | undefined {
  const hash = 'hash' in target && target.hash !== '' ? `#${encodeURIComponent(target.hash)}` : '';
  switch (target.kind) {
    case 'question':
      return `${base}q/${target.slug}/${hash}`;
    case 'guide':
      return `${base}guides/${target.slug}/${hash}`;
    case 'reference':
      return `#ref-${target.key}`;
    case 'anchor':
      return hash;
    case 'external':
      return url;
    default:
      return undefined;
  }
}
