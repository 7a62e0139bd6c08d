import type { Facts } from '../markdown/facts.ts';
import type { GuideData } from './schema/guide.ts';
import type { NoteRow } from './schema/note.ts';
import type { QuestionData } from './schema/question.ts';
import type { Reference } from './schema/reference.ts';
import type { Term } from './schema/term.ts';
import type { Topic } from './schema/topic.ts';

export interface Question extends QuestionData {
  slug: string;
  topic: string;
  file: string;
  body: string;
  facts: Facts;
  /** Slugs that the body links to, in order, without repeats. */
  links: string[];
  /** Slugs of the questions whose body or `related` names this one. */
  backlinks: string[];
  /** Keys of every source of the page: `references`, then those that only a correction names. */
  sources: string[];
  /** Neighbours in the topic's reading order. */
  previous?: string;
  next?: string;
}

export interface Guide extends GuideData {
  slug: string;
  file: string;
  questions: string[];
}

/** A row of a source note with the pages that answer it. */
export interface LedgerRow extends NoteRow {
  answeredBy: string[];
}

export interface Note {
  id: string;
  title: string;
  rows: LedgerRow[];
}

/** All that the site knows, with every relation worked out. Built once; nothing changes it. */
export interface Knowledge {
  topics: readonly Topic[];
  /** In reading order: by topic, then difficulty, then slug. */
  questions: readonly Question[];
  references: readonly Reference[];
  terms: readonly Term[];
  notes: readonly Note[];
  guides: readonly Guide[];
  question(slug: string): Question | undefined;
  topic(id: string): Topic | undefined;
  reference(key: string): Reference | undefined;
  inTopic(id: string): readonly Question[];
  /** Questions that list a source or name it in a correction. */
  citing(key: string): readonly Question[];
  /** Old slug → the slug it has now. */
  redirects: ReadonlyMap<string, string>;
}
