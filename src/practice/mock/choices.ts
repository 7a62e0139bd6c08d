import { usualRound, type MockChoices } from './model.ts';

/** What a reader chooses of a round; it stands in the address, so that a round can be shared. */
export type RoundChoices = Pick<MockChoices, 'seed' | 'topics' | 'difficulties'>;

const seedLength = 6;
/** Without letters and digits that look alike: seeds are read out and typed. */
const seedLetters = 'abcdefghjkmnpqrstuvwxyz23456789';
const longestSeed = 40;

export const allDifficulties = [1, 2, 3] as const;

/** @param random numbers in [0, 1) */
export function newSeed(random: () => number): string {
  return Array.from({ length: seedLength }, () =>
    seedLetters.charAt(Math.floor(random() * seedLetters.length)),
  ).join('');
}

/** Reads choices off an address. What the site does not have counts as not chosen; an empty seed as none. */
export function readChoices(parameters: URLSearchParams, topics: readonly string[]): RoundChoices {
  const list = (name: string): string[] => (parameters.get(name) ?? '').split(',');
  const wanted = list('topics');
  const levels = list('difficulties');
  return {
    seed: cleanSeed(parameters.get('seed') ?? ''),
    topics: topics.filter((topic) => wanted.includes(topic)),
    difficulties: allDifficulties.filter((level) => levels.includes(String(level))),
  };
}

/** A seed as it is used: what a reader typed, or an address says, without what an address can't carry. */
export const cleanSeed = (text: string): string => text.slice(0, longestSeed).toWellFormed().trim();

/** The query of a round's address: `?seed=k3f9qa&topics=peft,rag`. */
export function choicesQuery({ seed, topics, difficulties }: RoundChoices): string {
  const parameters = new URLSearchParams({ seed });
  if (topics.length > 0) parameters.set('topics', topics.join(','));
  if (difficulties.length > 0) parameters.set('difficulties', difficulties.join(','));
  return `?${parameters.toString().replaceAll('%2C', ',')}`;
}

/** The round that choices stand for. */
export const wholeRound = (choices: RoundChoices): MockChoices => ({ ...choices, ...usualRound });
