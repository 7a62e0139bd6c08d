import { editDistance } from '../text/nearest.ts';

/** Words near one that the index does not have: what it begins, else what it may be a slip of the keys for. */
export interface Near {
  term: string;
  weight: number;
}

/**
 * @param word a Latin word that no page has
 * @param vocabulary the words of the index
 */
export function nearWords(word: string, vocabulary: Iterable<string>): Near[] {
  if (!/^[a-z0-9.+]{2,}$/.test(word)) return [];
  const latin = [...vocabulary].filter((term) => /^[a-z0-9]/.test(term));
  const begun = latin.filter((term) => term.startsWith(word)).sort((a, b) => a.length - b.length);
  if (begun.length > 0) return begun.slice(0, 8).map((term) => ({ term, weight: 0.8 }));
  const allowed = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed === 0) return [];
  return latin
    .filter((term) => term[0] === word[0] && distance(word, term, allowed + 1) <= allowed)
    .slice(0, 8)
    .map((term) => ({ term, weight: 0.6 }));
}

/** Edits between two words, where two neighbouring letters that changed places count once. */
function distance(a: string, b: string, limit: number): number {
  if (a.length === b.length && [...a].sort().join('') === [...b].sort().join('')) {
    const differing = [...a].filter((letter, index) => letter !== b[index]).length;
    if (differing <= 2) return 1;
  }
  return editDistance(a, b, limit);
}
