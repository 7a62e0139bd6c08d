/** A query as people type it, with the questions that answer it. */
export interface JudgedQuery {
  query: string;
  type: string;
  /** Slugs; any of them is right. */
  answers: string[];
}

/** How well an engine finds what was meant, over a set of queries. */
export interface Relevance {
  queries: number;
  /** Share of queries with a right answer at the first place. */
  hit1: number;
  /** Share with one among the first five. */
  hit5: number;
  /** Mean reciprocal rank of the first right answer among the first ten. */
  mrr10: number;
  /** Share without any result. */
  nothing: number;
}

/**
 * Reads `query<TAB>type<TAB>slug,slug` lines below a heading.
 * @throws Error with the line when one has another form
 */
export function parseQueries(text: string): JudgedQuery[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const [query, type, answers, ...rest] = line.split('\t');
      if (!query || !type || !answers || rest.length > 0)
        throw new Error(`line ${index + 2} is not query, type and answers with tabs between: ${line}`);
      return { query, type, answers: answers.split(',') };
    });
}

/**
 * @param found for each query, the slugs that an engine gave, the best first
 */
export function relevance(queries: readonly JudgedQuery[], found: readonly (readonly string[])[]): Relevance {
  const ranks = queries.map(({ answers }, index) => {
    const rank = (found[index] ?? []).findIndex((slug) => answers.includes(slug));
    return rank < 0 ? Infinity : rank + 1;
  });
  const share = (count: number): number => count / queries.length;
  return {
    queries: queries.length,
    hit1: share(ranks.filter((rank) => rank === 1).length),
    hit5: share(ranks.filter((rank) => rank <= 5).length),
    mrr10: share(ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0)),
    nothing: share(found.filter((slugs) => slugs.length === 0).length),
  };
}
