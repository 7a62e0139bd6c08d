import { changed, fault, type Content, type Fault, type FaultKind } from '../fault.ts';
import { entries } from '../places/entries.ts';
import { lineOf, questions, withLine } from '../places/lines.ts';
import type { Random } from '../random.ts';
import { fieldLine, question } from './pages.ts';

/** So many sources the schema lets a question have. */
const mostItems = 20;

/** The field of a question that a list stands in. */
const inList = (
  kind: string,
  rule: string,
  field: string,
  put: (content: Content, random: Random) => string,
): FaultKind =>
  fault(kind, rule, 'front matter', (content, random): Fault | undefined => {
    const { file, text } = question(content, random);
    const number = fieldLine(text, field);
    const line = text.split('\n')[number - 1] ?? '';
    // A list that is full has no place for one more.
    if (!line.endsWith(']') || line.split(',').length >= mostItems) return undefined;
    const next = `${line.slice(0, -1)}, ${put(content, random)}]`;
    return changed(file, number, withLine(text, number, next), `make line ${number} ${next}`);
  });

/** Faults of what a question says of its sources. */
export const citationFaults: readonly FaultKind[] = [
  inList('source of a page that does not exist', 'reference-exists', 'references', () => 'nobody2020nothing'),
  inList('row of the ledger that does not exist', 'ledger-row', 'notes', () => 'N004-999'),
  fault(
    'source of a correction that does not exist',
    'reference-exists',
    'front matter',
    (content, random) => {
      const file = random.pick(
        questions(content).filter((path) => /^ {4}reference: /m.test(content.get(path) ?? '')),
      );
      const text = content.get(file) ?? '';
      const number = lineOf(text, /^ {4}reference: /);
      return changed(
        file,
        number,
        withLine(text, number, '    reference: nobody2020nothing'),
        `change line ${number}`,
      );
    },
  ),
  fault('page without a source of the first hand', 'primary-source', 'front matter', (content, random) => {
    const { all, lines } = entries(content);
    const blog = random.pick(
      all.filter(({ fields }) => /kind: (?:blog|book)/.test(lines[(fields.get('kind') ?? 0) - 1] ?? '')),
    );
    const { file, text } = question(content, random);
    const number = fieldLine(text, 'references');
    const next = withLine(text, number, `references: [${blog.key}]`).replace(
      /\ncorrections:\n(?: .*\n)+/,
      '\n',
    );
    return changed(file, number, next, `make line ${number} references: [${blog.key}]`);
  }),
];
