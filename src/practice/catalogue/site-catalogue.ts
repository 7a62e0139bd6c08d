import { createCatalogue, type Catalogue } from '../log/catalogue.ts';
import { isFields } from '../transfer/fields.ts';

/** A question as practice must know it before it is asked. */
export interface SiteQuestion {
  id: string;
  title: string;
  /** Id of its topic. */
  topic: string;
  /** 1–3. */
  difficulty: number;
}

/** What the site has to practise, in reading order. */
export interface SiteCatalogue {
  /** Changes with the questions, their names and the scheduling: cached cards of another stamp are worth nothing. */
  stamp: string;
  topics: readonly { id: string; title: string }[];
  questions: readonly SiteQuestion[];
  guides: readonly { id: string; title: string; questions: readonly string[] }[];
  catalogue: Catalogue;
}

/** The same as it travels: indices instead of names that repeat. */
export interface CatalogueFile {
  stamp: string;
  topics: readonly (readonly [id: string, title: string])[];
  questions: readonly (readonly [id: string, title: string, topic: number, difficulty: number])[];
  guides: readonly (readonly [id: string, title: string, questions: readonly number[]])[];
  formerly: readonly (readonly [old: string, now: string])[];
}

/** Undefined when the file is not what the build writes: an error page, or half of it. */
export function readCatalogue(value: unknown): SiteCatalogue | undefined {
  if (!isCatalogueFile(value)) return undefined;
  const { stamp, topics, guides, formerly } = value;
  const questions = value.questions.map(([id, title, topic, difficulty]) => ({
    id,
    title,
    topic: topics[topic]?.[0] ?? '',
    difficulty,
  }));
  return {
    stamp,
    topics: topics.map(([id, title]) => ({ id, title })),
    questions,
    guides: guides.map(([id, title, indices]) => ({
      id,
      title,
      questions: indices.flatMap((index) => questions[index]?.id ?? []),
    })),
    catalogue: createCatalogue(
      questions.map(({ id }) => id),
      new Map(formerly),
    ),
  };
}

function isCatalogueFile(value: unknown): value is CatalogueFile {
  if (!isFields(value) || typeof value['stamp'] !== 'string') return false;
  return ['topics', 'questions', 'guides', 'formerly'].every((name) => {
    const list = value[name];
    return Array.isArray(list) && list.every(Array.isArray);
  });
}
