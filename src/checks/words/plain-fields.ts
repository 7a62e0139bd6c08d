import type { GuideData } from '../../knowledge/schema/guide.ts';
import type { NotesFile } from '../../knowledge/schema/note.ts';
import type { QuestionData } from '../../knowledge/schema/question.ts';
import type { Term } from '../../knowledge/schema/term.ts';
import type { Topic } from '../../knowledge/schema/topic.ts';
import type { LoadedFile } from '../../source/loaded-file.ts';
import type { FieldPath } from '../../source/source.ts';
import type { PassageCarrier } from './passage.ts';

/** A field that holds words and no markup. */
export interface PlainField {
  carrier: PassageCarrier;
  field: FieldPath;
  text: string;
}

/** The plain words in the fields of a file. Names of sources are quoted as they were published, so they are none. */
export function plainFields({ kind, data }: LoadedFile): PlainField[] {
  if (data === undefined) return [];
  switch (kind) {
    case 'question': {
      const { title, asks, aliases, queries } = data as QuestionData;
      return [
        { carrier: 'title', field: ['title'], text: title },
        ...asks.map((text, at): PlainField => ({ carrier: 'ask', field: ['asks', at], text })),
        ...aliases.map((text, at): PlainField => ({ carrier: 'alias', field: ['aliases', at], text })),
        ...queries.map((text, at): PlainField => ({ carrier: 'alias', field: ['queries', at], text })),
      ];
    }
    case 'guide': {
      const { title, summary } = data as GuideData;
      return [
        { carrier: 'title', field: ['title'], text: title },
        { carrier: 'field', field: ['summary'], text: summary },
      ];
    }
    case 'topics':
      return (data as Topic[]).flatMap(({ title, summary }, index): PlainField[] => [
        { carrier: 'title', field: [index, 'title'], text: title },
        { carrier: 'field', field: [index, 'summary'], text: summary },
      ]);
    case 'terms':
      return (data as Term[]).map(({ term }, index) => ({
        carrier: 'field',
        field: [index, 'term'],
        text: term,
      }));
    case 'ledger':
      return Object.entries((data as NotesFile).rows).flatMap(([id, { asks, unanswered = '' }]) => [
        { carrier: 'field' as const, field: ['rows', id, 'asks'], text: asks },
        { carrier: 'field' as const, field: ['rows', id, 'unanswered'], text: unanswered },
      ]);
    default:
      return [];
  }
}
