import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import glossary from '../content/glossary.yaml?raw';
import notes from '../content/notes.yaml?raw';
import references from '../content/references.yaml?raw';
import topics from '../content/topics.yaml?raw';
import { keptBody, keptFacts } from './build/body-files.ts';
import { buildKnowledge } from './knowledge/build.ts';
import type { Knowledge } from './knowledge/model.ts';
import type { RawGuide, RawQuestion } from './knowledge/raw.ts';
import { linkedSlugs } from './knowledge/relations.ts';
import { notesFileSchema } from './knowledge/schema/note.ts';
import { referencesFileSchema } from './knowledge/schema/reference.ts';
import { glossaryFileSchema } from './knowledge/schema/term.ts';
import { topicsFileSchema } from './knowledge/schema/topic.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { parseYaml } from './source/yaml.ts';

let known: Promise<Knowledge> | undefined;

/** The model, built from Astro's collections: once for a build, anew for each request while authors edit. */
export function getKnowledge(): Promise<Knowledge> {
  if (import.meta.env.DEV) return load();
  return (known ??= load());
}

async function load(): Promise<Knowledge> {
  const data = <T>(text: string, schema: { parse(value: unknown): T }): T =>
    schema.parse(parseYaml(text).value);
  return buildKnowledge({
    topics: data(topics, topicsFileSchema),
    references: Object.entries(data(references, referencesFileSchema)).map(([key, reference]) => ({
      ...reference,
      key,
    })),
    terms: data(glossary, glossaryFileSchema),
    ledger: data(notes, notesFileSchema),
    questions: await loadQuestions(),
    guides: await loadGuides(),
  });
}

async function loadQuestions(): Promise<RawQuestion[]> {
  const entries = await getCollection('questions');
  return entries.map((entry) => {
    const { filePath, data, body } = entry;
    const facts = keptFacts(entry);
    if (!facts || !filePath)
      throw new Error(`${filePath ?? data.title} could not be rendered: run "npm run check"`);
    return { file: filePath, data, body: body ?? '', facts };
  });
}

async function loadGuides(): Promise<RawGuide[]> {
  const entries = await getCollection('guides');
  return entries.map(({ filePath = '', data, body = '' }) => ({
    file: filePath,
    data,
    questions: linkedSlugs(inlineMarkdown.analyse(body, filePath).facts),
  }));
}

/** The HTML of a question's body. */
export async function questionBody(slug: string): Promise<string> {
  const entry = await getEntry('questions', slug);
  const file = entry && keptBody(entry);
  if (!file) throw new Error(`no question ${slug}`);
  return readFile(file, 'utf8');
}

/** The rendered body of a guide. */
export async function guideBody(slug: string): Promise<AstroComponentFactory> {
  const entry = await getEntry('guides', slug);
  if (!entry) throw new Error(`no guide ${slug}`);
  return (await render(entry)).Content;
}
