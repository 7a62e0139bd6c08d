import { pageSections } from '../../markdown/sections.ts';
import { questionPath } from '../../knowledge/raw.ts';
import type { CheckContext } from '../rule.ts';

/** What links may lead to. A file that can't be read, or is not valid, is there: that is its own finding, not theirs. */
export interface SiteMap {
  /** Whether a path below `content/` is a question or a guide. */
  isPage(path: string): boolean;
  /** The paths below `content/` of the questions with a slug. */
  questions(slug: string): readonly string[];
  /** The path that differs from the given one in nothing but the case of its letters. */
  inOtherCase(path: string): string | undefined;
  /** All pages, as paths below `content/`. */
  paths: readonly string[];
  slugs: readonly string[];
  /** Ids of the parts of a page, by its path below `content/`. */
  anchors(path: string): ReadonlySet<string>;
}

const known = new WeakMap<CheckContext, SiteMap>();

/** The map of a content; made once. */
export function siteMap(context: CheckContext): SiteMap {
  let map = known.get(context);
  if (!map) known.set(context, (map = makeMap(context)));
  return map;
}

function makeMap(context: CheckContext): SiteMap {
  const present = new Set([...context.files.keys(), ...context.problems.map(({ file }) => file)]);
  const paths = [...present].flatMap((file) =>
    /^content\/(?:questions\/[^/]+\/[^/]+\.md|guides\/[^/]+\.mdx)$/.test(file)
      ? file.slice('content/'.length)
      : [],
  );
  const pages = new Set(paths);
  const bySlug = new Map<string, string[]>();
  const byLowerCase = new Map(paths.map((path) => [path.toLowerCase(), path]));
  for (const path of paths) {
    const slug = questionPath(path)?.slug;
    if (slug !== undefined) bySlug.set(slug, [...(bySlug.get(slug) ?? []), path]);
  }
  const ids = anchorsByPath(context);
  return {
    isPage: (path) => pages.has(path),
    questions: (slug) => bySlug.get(slug) ?? [],
    inOtherCase: (path) => byLowerCase.get(path.toLowerCase()),
    paths,
    slugs: [...bySlug.keys()],
    anchors: (path) => ids.get(path) ?? new Set(),
  };
}

function anchorsByPath({ texts, knowledge }: CheckContext): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { file, field, facts } of texts) {
    if (field !== undefined) continue;
    const own = new Set(facts.headings.map(({ id }) => id));
    for (const { src } of facts.figures) own.add(`fig-${src.replace(/\.svg$/, '')}`);
    ids.set(file.slice('content/'.length), own);
  }
  for (const path of ids.keys()) {
    const slug = questionPath(path)?.slug;
    const own = ids.get(path);
    if (slug === undefined || !own) continue;
    const question = knowledge.question(slug);
    for (const id of pageSections) own.add(id);
    for (const key of question?.sources ?? []) own.add(`ref-${key}`);
    if (question && question.corrections.length === 0) own.delete('corrections');
    if (question && question.related.length + question.backlinks.length === 0) own.delete('related');
  }
  return ids;
}
