import type { Term } from '../../knowledge/schema/term.ts';

/** The right forms of the names of the field, by their letters and digits alone. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** The most words that a name has. */
export const longestName = 4;

const latinName = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/**
 * The Latin names whose letter case, spaces and hyphens are fixed: those with a capital somewhere. The main names of a term are right, and so are the
 * other names given; of the aliases only the first of a spelling is, since the others are there for the search.
 * @param names such names that are no terms
 */
export function spellingsOf(terms: readonly Term[], names: readonly string[]): Spellings {
  const spellings = new Map<string, string[]>();
  const add = (name: string, instead: boolean) => {
    const key = keyOf(name);
    if (key.length < 3 || !latinName.test(name) || name.split(/[ -]/).length > longestName) return;
    const forms = spellings.get(key);
    if (!forms) spellings.set(key, [name]);
    else if (instead) forms.push(name);
  };
  for (const name of names) add(name, true);
  for (const { term, english } of terms) [term, english].forEach((name) => add(name, true));
  for (const { aliases } of terms) aliases.forEach((name) => add(name, false));
  for (const [key, forms] of spellings) if (!forms.every((form) => /[A-Z]/.test(form))) spellings.delete(key);
  return spellings;
}

/** A name without what may be misspelled in it. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '');
}

/**
 * The right form where a name is written wrongly.
 * @returns undefined where it is right, or no known name
 */
export function rightForm(written: string, spellings: Spellings): string | undefined {
  const forms = spellings.get(keyOf(written));
  const [first] = forms ?? [];
  if (first === undefined || forms?.some((form) => form === written || isSentenceCase(form, written)))
    return undefined;
  // An abbreviation of three letters may be a word too (MAC, Mac); in small letters it is not.
  return written.length <= 3 && written !== written.toLowerCase() ? undefined : first;
}

/** Whether only the first letters of words differ; a name with capitals inside (LoRA, KV) has but one form. */
function isSentenceCase(form: string, written: string): boolean {
  const inside = /[A-Za-z0-9][A-Z]/.test(form) || /(?<![A-Za-z])[A-Z](?![A-Za-z])/.test(form);
  return !inside && form.toLowerCase() === written.toLowerCase() && !/[A-Z]{2}/.test(written);
}
