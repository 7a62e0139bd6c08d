import type { Guide, Knowledge, Note, Question } from './model.ts';
import { questionPath, type RawContent, type RawQuestion } from './raw.ts';
import { backlinks, groupBy, linkedSlugs, sourcesOf } from './relations.ts';
import type { Topic } from './schema/topic.ts';

/**
 * Works out every relation of the content. Pure: the same entries give the same model.
 * Dangling names are left out of relations; the checks report them.
 */
export function buildKnowledge(raw: RawContent): Knowledge {
  const questions = buildQuestions(raw);
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const byTopic = groupBy(questions, (question) => question.topic);
  const topics = new Map(raw.topics.map((topic) => [topic.id, topic]));
  const references = new Map(raw.references.map((reference) => [reference.key, reference]));
  const citing = new Map<string, Question[]>();
  for (const question of questions) {
    for (const key of question.sources) citing.set(key, [...(citing.get(key) ?? []), question]);
  }
  return {
    topics: raw.topics,
    questions,
    references: raw.references,
    terms: raw.terms,
    notes: buildLedger(raw, questions),
    guides: buildGuides(raw),
    question: (slug) => bySlug.get(slug),
    topic: (id) => topics.get(id),
    reference: (key) => references.get(key),
    inTopic: (id) => byTopic.get(id) ?? [],
    citing: (key) => citing.get(key) ?? [],
    redirects: new Map(
      questions.flatMap(({ slug, formerly }) => formerly.map((old) => [old, slug] as const)),
    ),
  };
}

function buildQuestions(raw: RawContent): Question[] {
  const entries = raw.questions.flatMap((entry) => {
    const path = questionPath(entry.file);
    return path ? [{ ...entry, ...path }] : [];
  });
  const known = new Set(entries.map(({ slug }) => slug));
  const pointing = backlinks(
    entries.map(({ slug, facts, data }) => ({ slug, points: [...linkedSlugs(facts), ...data.related] })),
  );
  const ordered = readingOrder(entries, raw.topics);
  return ordered.map((entry, index): Question => {
    const previous = ordered[index - 1];
    const next = ordered[index + 1];
    return {
      ...entry.data,
      slug: entry.slug,
      topic: entry.topic,
      file: entry.file,
      body: entry.body,
      facts: entry.facts,
      links: linkedSlugs(entry.facts).filter((slug) => known.has(slug)),
      backlinks: pointing.get(entry.slug) ?? [],
      sources: sourcesOf(entry.data),
      ...(previous?.topic === entry.topic ? { previous: previous.slug } : {}),
      ...(next?.topic === entry.topic ? { next: next.slug } : {}),
    };
  });
}

/** By topic as `topics.yaml` has them, then from basic to deep, then by slug. */
function readingOrder<T extends RawQuestion & { topic: string; slug: string }>(
  entries: T[],
  topics: Topic[],
): T[] {
  const rank = new Map(topics.map(({ id }, index) => [id, index]));
  return [...entries].sort(
    (a, b) =>
      (rank.get(a.topic) ?? topics.length) - (rank.get(b.topic) ?? topics.length) ||
      a.data.difficulty - b.data.difficulty ||
      (a.slug < b.slug ? -1 : 1),
  );
}

function buildLedger(raw: RawContent, questions: Question[]): Note[] {
  const answers = new Map<string, string[]>();
  for (const { slug, notes } of questions) {
    for (const row of notes) answers.set(row, [...(answers.get(row) ?? []), slug]);
  }
  const rows = Object.entries(raw.ledger.rows).map(([id, row]) => ({
    ...row,
    id,
    note: id.slice(0, id.indexOf('-')),
    answeredBy: answers.get(id) ?? [],
  }));
  const byNote = groupBy(rows, (row) => row.note);
  return Object.entries(raw.ledger.notes).map(([id, { title }]) => ({
    id,
    title,
    rows: byNote.get(id) ?? [],
  }));
}

function buildGuides(raw: RawContent): Guide[] {
  return raw.guides
    .map(({ file, data, questions }) => ({
      ...data,
      file,
      questions,
      slug: file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, ''),
    }))
    .sort((a, b) => a.order - b.order);
}
