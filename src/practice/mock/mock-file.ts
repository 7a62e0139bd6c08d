import type { Knowledge, Question } from '../../knowledge/model.ts';
import type { SiteCatalogue } from '../catalogue/site-catalogue.ts';
import { isFields } from '../transfer/fields.ts';
import { followUpHeadings } from './follow-ups.ts';
import type { MockQuestion } from './model.ts';

/** What a round is composed from beyond the catalogue, question by question in the catalogue's order. */
export interface MockFile {
  /** Of the catalogue that it goes with. */
  stamp: string;
  questions: readonly (readonly [links: readonly number[], calculations: number, followUps: number])[];
}

/**
 * @param stamp of the catalogue
 * @param calculationsOf how many worked numbers a question can be asked for
 */
export function buildMockFile(
  { questions }: Pick<Knowledge, 'questions'>,
  stamp: string,
  calculationsOf: (question: Question) => number,
): MockFile {
  const places = new Map(questions.map(({ slug }, index) => [slug, index]));
  return {
    stamp,
    questions: questions.map((question) => [
      question.links.flatMap((slug) => places.get(slug) ?? []),
      calculationsOf(question),
      followUpHeadings(question.facts.headings).length,
    ]),
  };
}

/**
 * The questions to compose a round from. Their follow-ups are numbers as text, places in the page's 追问 section:
 * the wording comes with the question's own file when it is asked.
 * @returns undefined when the file is damaged or belongs to another catalogue
 */
export function readMockFile(value: unknown, site: SiteCatalogue): MockQuestion[] | undefined {
  if (!isMockFile(value) || value.stamp !== site.stamp) return undefined;
  return site.questions.map(({ id, topic, difficulty }, index) => {
    const [links, calculations, followUps] = value.questions[index] ?? [[], 0, 0];
    return {
      id,
      topic,
      difficulty,
      links: links.flatMap((place) => site.questions[place]?.id ?? []),
      calculations,
      followUps: Array.from({ length: followUps }, (_, place) => String(place)),
    };
  });
}

function isMockFile(value: unknown): value is MockFile {
  return (
    isFields(value) &&
    typeof value['stamp'] === 'string' &&
    Array.isArray(value['questions']) &&
    value['questions'].every((entry) => Array.isArray(entry) && Array.isArray(entry[0]))
  );
}
