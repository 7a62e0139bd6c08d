import { withoutFunctionWords } from './function-words.ts';
import { strongest, tokenise } from './tokens.ts';

/** The wordings of a question as its author wrote them. */
export interface Wordings {
  title: string;
  asks: readonly string[];
  aliases: readonly string[];
}

/** A shorter alias is a name even where a function word stands in it: people type it as it is. */
const shortestPhrase = 7;
const longestText = 400;

/**
 * What wordings tell a search, without what every question says and without what the others have told already: the
 * index is loaded by every reader who searches, and is a sixth smaller so, while it finds as much.
 * @param explained names of the terms that the question explains
 * @returns `originals` has the full form of each of `asks`
 */
export function tellingWordings(
  { title, asks, aliases }: Wordings,
  explained: readonly string[],
): { asks: string[]; aliases: string[]; originals: string[] } {
  const given = new Set(explained.map((name) => name.toLowerCase()));
  const names = aliases.filter((alias) => !isPhrase(alias) && !given.has(alias.toLowerCase()));
  const originals = [...asks, ...aliases.filter((alias) => isPhrase(alias))];
  const told = new Set([title, ...explained, ...names].flatMap(termsOf));
  return {
    asks: originals.map((wording) => newPart(wording, told)),
    aliases: [...names, ...explained],
    originals,
  };
}

/** Whether an alias is a phrase that holds words of every question, rather than a name. */
function isPhrase(alias: string): boolean {
  return alias.length >= shortestPhrase && withoutFunctionWords(alias) !== alias.trim();
}

/** The parts of a wording that say something new; what they say is then told. */
function newPart(wording: string, told: Set<string>): string {
  const parts = withoutFunctionWords(wording.replace(/[？?]$/, '')).split(' ');
  const fresh = parts.filter((part) => !isSingleHan(part) && termsOf(part).some((term) => !told.has(term)));
  for (const term of fresh.flatMap(termsOf)) told.add(term);
  return fresh.join(' ');
}

const isSingleHan = (part: string): boolean => /^\p{Script=Han}$/u.test(part);
const termsOf = (text: string): string[] => [...strongest(tokenise(text, longestText)).keys()];
