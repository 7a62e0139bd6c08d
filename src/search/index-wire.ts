import {
  namesByHome,
  type IndexedQuestion,
  type NameGroup,
  type SearchIndex,
  type SearchTexts,
} from './index-data.ts';

/**
 * What `/search-index.json` holds. Every reader who searches loads all of it: like stands beside like, a line a
 * question, which packs a tenth tighter than a record a question.
 */
export interface WireIndex {
  version: 4;
  topics: { id: string; title: string }[];
  slugs: string;
  /** Two numbers a question, with a space between: topic and difficulty. */
  places: string;
  titles: string;
  /** A line a question, with tabs between. */
  asks: string;
  /** A line a question, with tabs between; without the names of the terms that it explains, which `names` has. */
  aliases: string;
  /** A line a term, with tabs between: the place of the question that explains it, or nothing, and its names. */
  names: string;
}

const lines = (list: readonly string[]): string => list.join('\n');
const cells = (list: readonly string[]): string => list.map((text) => text.replace(/\s+/g, ' ')).join('\t');
const unlines = (text: string): string[] => text.split('\n');
const uncells = (line: string): string[] => (line === '' ? [] : line.split('\t'));

export function encodeIndex({ topics, questions, names }: SearchIndex): WireIndex {
  const explained = namesByHome(names);
  const own = ({ aliases }: IndexedQuestion, place: number): string[] =>
    aliases.filter((alias) => !explained.get(place)?.includes(alias));
  return {
    version: 4,
    topics,
    slugs: lines(questions.map(({ slug }) => slug)),
    places: lines(questions.map(({ topic, difficulty }) => `${topic} ${difficulty}`)),
    titles: lines(questions.map(({ title }) => cells([title]))),
    asks: lines(questions.map(({ asks }) => cells(asks))),
    aliases: lines(questions.map((question, place) => cells(own(question, place)))),
    names: lines(names.map((group) => cells([String(group.home ?? ''), ...group.names]))),
  };
}

/** Reads what came over the wire; undefined when it is no index that this code knows, in every part. */
export function decodeIndex(value: unknown): SearchIndex | undefined {
  if (!isWire(value)) return undefined;
  const [slugs, places, titles, asks, aliases] = [
    value.slugs,
    value.places,
    value.titles,
    value.asks,
    value.aliases,
  ].map(unlines) as [string[], string[], string[], string[], string[]];
  if ([places, titles, asks, aliases].some(({ length }) => length !== slugs.length)) return undefined;
  const names = decodeNames(value.names);
  const explained = namesByHome(names);
  const questions = slugs.map((slug, index): IndexedQuestion => {
    const [topic = 0, difficulty = 0] = (places[index] ?? '').split(' ').map(Number);
    return {
      slug,
      topic,
      difficulty,
      title: titles[index] ?? '',
      asks: uncells(asks[index] ?? ''),
      aliases: [...uncells(aliases[index] ?? ''), ...(explained.get(index) ?? [])],
    };
  });
  return {
    topics: value.topics,
    questions: slugs[0] === '' ? [] : questions,
    names,
  };
}

export function decodeNames(text: string): NameGroup[] {
  if (text === '') return [];
  return unlines(text).map((line): NameGroup => {
    const [home = '', ...group] = line.split('\t');
    return { names: group, ...(home === '' ? {} : { home: Number(home) }) };
  });
}

export function isSearchTexts(value: unknown): value is SearchTexts {
  return isRecord(value) && Object.values(value).every(isShownText);
}

function isShownText(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { summary, asks, queries } = value;
  return isText(summary) && areTexts(asks) && areTexts(queries);
}

function isWire(value: unknown): value is WireIndex {
  if (!isRecord(value) || value['version'] !== 4) return false;
  const { topics, slugs, places, titles, asks, aliases, names } = value;
  return (
    [slugs, places, titles, asks, aliases, names].every(isText) &&
    Array.isArray(topics) &&
    topics.every((topic) => isRecord(topic) && isText(topic['id']) && isText(topic['title']))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
