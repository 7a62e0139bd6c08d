import type { SiteCatalogue } from './catalogue/site-catalogue.ts';

/** What a reader narrows practice to, as it stands in the address. */
export interface Scope {
  topic?: string;
  difficulty?: number;
  guide?: string;
  /** A search: its results are asked, the best first. */
  query?: string;
}

/** Reads a scope off an address; what the site does not have counts as no choice. */
export function readScope(parameters: URLSearchParams, site: SiteCatalogue): Scope {
  const known = (name: string, ids: readonly { id: string }[]): string | undefined => {
    const value = parameters.get(name) ?? '';
    return ids.some(({ id }) => id === value) ? value : undefined;
  };
  const [topic, guide] = [known('topic', site.topics), known('guide', site.guides)];
  const difficulty = Number(parameters.get('difficulty'));
  const query = (parameters.get('q') ?? '').slice(0, 200).toWellFormed().trim();
  return {
    ...(topic === undefined ? {} : { topic }),
    ...([1, 2, 3].includes(difficulty) ? { difficulty } : {}),
    ...(guide === undefined ? {} : { guide }),
    ...(query === '' ? {} : { query }),
  };
}

/**
 * Slugs of the questions in a scope, in the order in which new ones are asked.
 * @param found slugs that the search of the scope found, the best first
 */
export function questionsIn(scope: Scope, site: SiteCatalogue, found: readonly string[] = []): string[] {
  const byId = new Map(site.questions.map((question) => [question.id, question]));
  const guide = site.guides.find(({ id }) => id === scope.guide)?.questions;
  const inGuide = guide ? new Set(guide) : undefined;
  const ordered = scope.query !== undefined ? found : (guide ?? [...byId.keys()]);
  return ordered.filter((id) => {
    const question = byId.get(id);
    return (
      question !== undefined &&
      (scope.topic === undefined || question.topic === scope.topic) &&
      (scope.difficulty === undefined || question.difficulty === scope.difficulty) &&
      (inGuide === undefined || inGuide.has(id))
    );
  });
}

/** A scope in words: “Transformer · 进阶”; empty for all questions. */
export function scopeName(scope: Scope, site: SiteCatalogue): string {
  const level = ['', '基础', '进阶', '深入'][scope.difficulty ?? 0];
  return [
    site.topics.find(({ id }) => id === scope.topic)?.title,
    level,
    site.guides.find(({ id }) => id === scope.guide)?.title,
    scope.query === undefined ? undefined : `搜索“${scope.query}”`,
  ]
    .filter(Boolean)
    .join(' · ');
}
