import type { QuestionData } from '../knowledge/schema/question.ts';
import type { FieldPath } from './source.ts';

export interface InlineField {
  field: FieldPath;
  text: string;
}

/** The front matter fields of a question that hold inline Markdown. */
export function inlineFields(data: QuestionData): InlineField[] {
  return [
    { field: ['summary'], text: data.summary },
    ...data.keyPoints.map((text, index) => ({ field: ['keyPoints', index], text })),
    ...data.corrections.flatMap(({ claim, fix }, index) => [
      { field: ['corrections', index, 'claim'], text: claim },
      { field: ['corrections', index, 'fix'], text: fix },
    ]),
  ];
}
