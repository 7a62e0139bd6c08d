import type { Knowledge, Question } from '../knowledge/model.ts';
import { difficulties } from '../knowledge/schema/question.ts';
import { site } from '../site.ts';
import type { Urls } from '../urls.ts';
import { plainField, type FieldRenderer } from './field-html.ts';
import { lastingSlug, noteGuid } from './identity.ts';

/** One question as Anki keeps it. */
export interface AnkiNote {
  guid: string;
  /** HTML, in the order of `noteType.fields`. */
  fields: readonly string[];
  /** Without spaces; `::` makes levels. */
  tags: readonly string[];
  /** Id of the topic whose deck new cards go to. */
  topic: string;
  /** Seconds since 1970: the day of the content's last change, so that an import knows which side is newer. */
  modified: number;
}

/** Where a card's links lead, and how its Markdown is rendered. */
export interface NoteContext {
  urls: Urls;
  /** Scheme and host of the site. */
  origin: string;
  render: FieldRenderer;
}

export function ankiNote(question: Question, knowledge: Knowledge, context: NoteContext): AnkiNote {
  const lasting = lastingSlug(question);
  const html = (markdown: string) => context.render(markdown, question.file);
  const topic = knowledge.topic(question.topic)?.title ?? question.topic;
  return {
    guid: noteGuid(lasting),
    fields: [
      lasting,
      plainField(question.title),
      html(question.summary),
      list(question.keyPoints.map(html)),
      list(
        question.corrections.map(
          ({ claim, fix }) => `<b>流传的说法：</b>${html(claim)}<br><b>正确的是：</b>${html(fix)}`,
        ),
      ),
      plainField(new URL(context.urls.question(question.slug), context.origin).href),
    ],
    tags: [tag('主题', topic), tag('难度', difficulties[question.difficulty])],
    topic: question.topic,
    modified: Date.parse(`${question.updated}T00:00:00Z`) / 1000,
  };
}

/** An empty list is an empty field, which the card then leaves out. */
function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function tag(...levels: string[]): string {
  return [site.name, ...levels].map((level) => level.replace(/::+|[\s"\p{Cc}]+/gu, '_')).join('::');
}
