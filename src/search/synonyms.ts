import type { NameGroup } from './index-data.ts';
import { normalise } from './normalise.ts';
import type { Rarity } from './rarity.ts';
import { strongest, tokenise, type Terms } from './tokens.ts';

/** A name of the query, and the other names of the same thing. */
export interface Synonym {
  own: Name;
  others: readonly Name[];
  /** Place of the question that explains it. */
  home?: number | undefined;
}

interface Name {
  name: string;
  terms: Terms;
  /** What all of its terms say together. */
  total: number;
}

/** A page has another name when it has nearly all of its terms: `memory` alone is not `GPU memory`. */
const nearlyAll = 0.8;
const maxPerQuery = 4;

/** Finds the glossary's names in a query, the longest first. */
export function createThesaurus(groups: readonly NameGroup[], rarity: Rarity): (query: string) => Synonym[] {
  const toName = (name: string): Name => {
    const terms = strongest(tokenise(name));
    return { name: normalise(name), terms, total: rarity.sum(terms) };
  };
  return (query) => {
    const text = normalise(query);
    return groups
      .flatMap((group): Synonym[] => {
        // Few of some hundred names stand in a query: only those are cut into terms.
        if (!normalNames(group).some((name) => holds(text, name))) return [];
        const names = group.names.map(toName).filter(({ name }) => name.length > 1);
        const [own] = names.filter(({ name }) => holds(text, name)).sort(byLength);
        return own ? [{ own, others: names.filter((name) => name !== own), home: group.home }] : [];
      })
      .sort((a, b) => byLength(a.own, b.own))
      .slice(0, maxPerQuery);
  };
}

/** Brings names to the form in which they are compared, before the first key stroke has to wait for that. */
export function prepareNames(groups: readonly NameGroup[]): void {
  groups.forEach(normalNames);
}

const normal = new WeakMap<NameGroup, string[]>();

/** The names of a group as they are compared, worked out once. */
function normalNames(group: NameGroup): string[] {
  const known = normal.get(group) ?? group.names.map((name) => normalise(name));
  normal.set(group, known);
  return known;
}

/**
 * What a text says beyond the words of the query because it calls the same things by other names. All names of a thing
 * are one word: a text that has several of them says it once.
 */
export function saidOtherwise(synonyms: readonly Synonym[], terms: Terms, rarity: Rarity): number {
  let worth = 0;
  for (const { own, others } of synonyms) {
    const said = shareOf(own, terms, rarity);
    if (said === 1) continue;
    let best = 0;
    for (const other of others) {
      const share = shareOf(other, terms, rarity);
      if (share > nearlyAll) best = Math.max(best, share);
    }
    worth += Math.max(0, best - said) * own.total;
  }
  return worth;
}

function shareOf(name: Name, terms: Terms, rarity: Rarity): number {
  let worth = 0;
  for (const [term, weight] of name.terms) {
    const own = terms.get(term);
    if (own !== undefined) worth += weight * rarity.of(term) * Math.min(1, own);
  }
  return worth === 0 ? 0 : Math.min(1, worth / name.total);
}

const byLength = (a: Name, b: Name): number => b.name.length - a.name.length;

const latin = /[a-z0-9]/;

/** Whether a text holds a name; one in Latin letters only as a word of its own. */
function holds(text: string, name: string): boolean {
  const at = name.length > 1 ? text.indexOf(name) : -1;
  if (at < 0) return false;
  const before = text[at - 1] ?? '';
  const after = text[at + name.length] ?? '';
  return (
    !(latin.test(name[0] ?? '') && latin.test(before)) &&
    !(latin.test(name.at(-1) ?? '') && latin.test(after))
  );
}
