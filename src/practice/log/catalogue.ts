/** Which questions there are now, and what those that were renamed are called. */
export interface Catalogue {
  has(question: string): boolean;
  /** The slug of today; a question that is gone keeps the slug it had, and its history waits under it. */
  resolve(question: string): string;
}

/**
 * @param questions slugs of today
 * @param formerly old slug → new slug, which may itself have been renamed since
 */
export function createCatalogue(
  questions: Iterable<string>,
  formerly: ReadonlyMap<string, string> = new Map(),
): Catalogue {
  const present = new Set(questions);
  const resolve = (question: string): string => {
    if (present.has(question)) return question;
    const visited = new Set<string>();
    let slug = question;
    while (!present.has(slug) && !visited.has(slug)) {
      visited.add(slug);
      slug = formerly.get(slug) ?? slug;
    }
    return slug;
  };
  return { has: (question) => present.has(question), resolve };
}
