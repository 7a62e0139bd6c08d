import type { Knowledge } from './model.ts';

/** What a maintainer looks for in a page. */
export interface PageState {
  slug: string;
  /** Day, `YYYY-MM-DD`. */
  updated: string;
  backlinks: number;
  references: number;
  /** Of the body's source, without white space. */
  characters: number;
}

export interface Maintenance {
  pages: PageState[];
  /** Questions by the month of their last change, newest first. */
  months: { month: string; questions: number }[];
  /** References by kind, most first. */
  kinds: { kind: string; references: number }[];
}

/** Where the content is old, thin, long, or much depended on. */
export function maintenance(knowledge: Knowledge): Maintenance {
  const pages = knowledge.questions.map(({ slug, updated, backlinks, references, body }) => ({
    slug,
    updated,
    backlinks: backlinks.length,
    references: references.length,
    characters: body.replace(/\s/g, '').length,
  }));
  return {
    pages,
    months: counted(pages.map(({ updated }) => updated.slice(0, 7)))
      .sort(([a], [b]) => b.localeCompare(a))
      .map(([month, questions]) => ({ month, questions })),
    kinds: counted([...knowledge.references.values()].map(({ kind }) => kind))
      .sort(([, a], [, b]) => b - a)
      .map(([kind, references]) => ({ kind, references })),
  };
}

function counted(names: readonly string[]): [string, number][] {
  return Object.entries(Object.groupBy(names, (name) => name)).map(([name, all]) => [name, all?.length ?? 0]);
}
