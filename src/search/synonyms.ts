import { normalise } from './normalise.ts';
import { tokenise, type Token } from './tokens.ts';

/** A synonym says a little less than the word that the reader chose. */
const synonymWeight = 0.55;

interface Name {
  name: string;
  /** The other names of the same thing, cut into tokens. */
  others: Token[];
}

/** Adds to a query what the glossary knows to mean the same. */
export function createExpander(synonyms: readonly (readonly string[])[]): (query: string) => Token[] {
  const names: Name[] = synonyms.flatMap((group) =>
    group.flatMap((name) => {
      const key = normalise(name);
      if (key.length < 2) return [];
      return [{ name: key, others: group.filter((other) => other !== name).flatMap(synonymTokens) }];
    }),
  );
  return (query) => {
    const text = normalise(query);
    const found = names.filter(({ name }) => holds(text, name)).sort((a, b) => b.name.length - a.name.length);
    const best = new Map<string, number>();
    for (const { others } of found.slice(0, 4)) {
      for (const { term, weight } of others) best.set(term, Math.max(best.get(term) ?? 0, weight));
    }
    return [...best].map(([term, weight]) => ({ term, weight }));
  };
}

/** Of a name of several words, each word by itself says less: `memory` alone is not `GPU memory`. */
function synonymTokens(name: string): Token[] {
  const words = Math.max(1, name.trim().split(/[\s-]+/).length);
  return tokenise(name).map(({ term, weight }) => ({ term, weight: (weight * synonymWeight) / words }));
}

/** Whether a text holds a name; one in Latin letters only as a word of its own. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const latin = /[a-z0-9]/;
  const before = text[at - 1] ?? '';
  const after = text[at + name.length] ?? '';
  return (
    !(latin.test(name[0] ?? '') && latin.test(before)) &&
    !(latin.test(name.at(-1) ?? '') && latin.test(after))
  );
}
