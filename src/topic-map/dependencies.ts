import type { Question } from '../knowledge/model.ts';

/** One question is better read before the other. */
export interface Dependency {
  before: string;
  after: string;
}

type Linking = Pick<Question, 'slug' | 'difficulty' | 'links' | 'related' | 'backlinks'> & {
  facts: Pick<Question['facts'], 'links' | 'headings'>;
};

/** Sections whose links lead on; links elsewhere name what the text builds on. */
const onward: ReadonlySet<string> = new Set(['further', 'follow-ups']);

interface Weighed extends Dependency {
  strength: number;
}

/**
 * What to read before what, from the links between the questions of one topic. The easier question comes first; of two
 * equally hard ones the author's tour of the topic decides, then the section of the link, then which of them more pages
 * name. Links that would close a circle, and those that a longer way already says, are left out.
 * @param tour the text that leads through the topic, by links to its files
 */
export function dependencies(questions: readonly Linking[], tour: string): Dependency[] {
  const stop = new Map(questions.map(({ slug }) => [slug, tour.indexOf(`/${slug}.md`)]));
  const sorted = [...questions].sort((one, other) => compare(one.slug, other.slug));
  const weighed = sorted.flatMap((one, index) =>
    sorted.slice(index + 1).flatMap((other) => weigh(one, other, stop) ?? []),
  );
  weighed.sort(
    (one, other) =>
      other.strength - one.strength || compare(one.before, other.before) || compare(one.after, other.after),
  );
  const after = new Map<string, Set<string>>();
  for (const edge of weighed) {
    if (!reaches(after, edge.after, edge.before)) add(after, edge);
  }
  return weighed
    .filter(({ before, after: target }) => after.get(before)?.has(target))
    .filter((edge) => !reaches(after, edge.before, edge.after, true))
    .map(({ before, after: target }) => ({ before, after: target }));
}

/** The direction of a pair that is linked at all. */
function weigh(one: Linking, other: Linking, stop: ReadonlyMap<string, number>): Weighed | undefined {
  const names = (from: Linking, to: Linking): boolean =>
    from.links.includes(to.slug) || from.related.includes(to.slug);
  if (!names(one, other) && !names(other, one)) return undefined;
  const harder = other.difficulty - one.difficulty;
  const [here, there] = [stop.get(one.slug) ?? -1, stop.get(other.slug) ?? -1];
  const toured = here >= 0 && there >= 0 ? there - here : 0;
  const said = leadsOn(one, other.slug) - leadsOn(other, one.slug);
  const known = one.backlinks.length - other.backlinks.length;
  const forward = harder || toured || said || known || 1;
  // What a difficulty or the author says outweighs any number of pages.
  const strength = harder ? 3e9 : toured ? 2e9 : said ? 1e9 : Math.abs(known);
  return forward > 0
    ? { before: one.slug, after: other.slug, strength }
    : { before: other.slug, after: one.slug, strength };
}

/** Links that lead on to a question count for it, links that build on it against. */
function leadsOn({ facts }: Linking, slug: string): number {
  const votes = facts.links
    .filter(({ target }) => target.kind === 'question' && target.slug === slug)
    .map(({ at }): number => {
      const section = facts.headings.findLast(({ depth, at: { start } }) => depth === 2 && start < at.start);
      return onward.has(section?.id ?? '') ? 1 : -1;
    });
  return Math.sign(votes.reduce((sum, vote) => sum + vote, 0));
}

function add(after: Map<string, Set<string>>, { before, after: target }: Dependency): void {
  const targets = after.get(before) ?? new Set();
  after.set(before, targets.add(target));
}

/** @param around whether the direct way does not count */
function reaches(after: Map<string, Set<string>>, from: string, to: string, around = false): boolean {
  const seen = new Set<string>();
  const left = [...(after.get(from) ?? [])].filter((slug) => !around || slug !== to);
  if (!around && from === to) return true;
  for (let slug = left.pop(); slug !== undefined; slug = left.pop()) {
    if (slug === to) return true;
    if (seen.has(slug)) continue;
    seen.add(slug);
    left.push(...(after.get(slug) ?? []));
  }
  return false;
}

/** By code points, so that no locale changes the order. */
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
