import { FSRSVersion } from 'ts-fsrs';
import type { Knowledge } from '../../knowledge/model.ts';
import { hash } from '../random.ts';
import type { CatalogueFile } from './site-catalogue.ts';

/** The part of the knowledge that practice starts from. */
export function buildCatalogue({ topics, questions, guides, redirects }: Knowledge): CatalogueFile {
  const topicAt = new Map(topics.map(({ id }, index) => [id, index]));
  const questionAt = new Map(questions.map(({ slug }, index) => [slug, index]));
  const formerly = [...redirects];
  const names = JSON.stringify([questions.map(({ slug }) => slug), formerly, FSRSVersion]);
  return {
    stamp: hash(names).toString(36),
    topics: topics.map(({ id, title }) => [id, title]),
    questions: questions.map(({ slug, title, topic, difficulty }) => [
      slug,
      title,
      topicAt.get(topic) ?? 0,
      difficulty,
    ]),
    guides: guides
      .map(({ slug, title, questions: slugs }): [string, string, number[]] => [
        slug,
        title,
        slugs.flatMap((question) => questionAt.get(question) ?? []),
      ])
      .filter(([, , indices]) => indices.length > 0),
    formerly,
  };
}
