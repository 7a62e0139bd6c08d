import { changed, fault, type Content, type Fault, type FaultKind } from '../fault.ts';
import { guides, linesOf, questions, withLine, type Line } from '../places/lines.ts';
import type { Random } from '../random.ts';
import { lineIn, question } from './pages.ts';

const isSection = ({ text }: Line): boolean => text.startsWith('## ');
const isPart = ({ text }: Line): boolean => text.startsWith('### ');

/** A fault of the headings of any page. */
const inHeadings = (
  kind: string,
  rule: string,
  inject: (content: Content, random: Random, files: string[]) => Fault | undefined,
): FaultKind => ({
  kind,
  rules: [rule],
  severity: 'error',
  carriers: ['heading', 'heading of a guide'],
  inject: (content, carrier, random) =>
    inject(content, random, carrier === 'heading' ? questions(content) : guides(content)),
});

/** Faults of the order of a page. */
export const structureFaults: readonly FaultKind[] = [
  fault('section that is unknown', 'section-order', 'heading', (content, random) => {
    const found = lineIn(content, random, ['heading'], isSection);
    if (!found) return undefined;
    const name = random.pick(['详细解释', '总结', '追问与回答', '参考']);
    return changed(
      found.file,
      found.line.number,
      withLine(found.text, found.line.number, `## ${name}`),
      `make line ${found.line.number} ## ${name}`,
    );
  }),
  fault('section out of order', 'section-order', 'heading', (content, random) => {
    const { file, text, lines } = question(content, random);
    const own = lines.filter(isSection);
    const at = random.below(own.length - 1);
    const [first, second] = [own[at], own[at + 1]];
    if (!first || !second) return undefined;
    const next = withLine(withLine(text, first.number, second.text), second.number, first.text);
    return changed(file, second.number, next, `swap lines ${first.number} and ${second.number}`);
  }),
  inHeadings('heading of the first level', 'heading-order', (content, random, files) => {
    const found = lineIn(content, random, ['heading'], isPart, files);
    if (!found) return undefined;
    const { file, text, line } = found;
    return changed(
      file,
      line.number,
      withLine(text, line.number, line.text.replace('### ', '# ')),
      `make line ${line.number} a #`,
    );
  }),
  inHeadings('level left out', 'heading-order', (content, random, files) => {
    const found = lineIn(
      content,
      random,
      ['heading'],
      (line, lines) => {
        const before = lines.slice(0, line.number - 1).findLast(({ kind }) => kind === 'heading');
        return isPart(line) && before?.text.startsWith('## ') === true;
      },
      files,
    );
    if (!found) return undefined;
    const { file, text, line } = found;
    return changed(
      file,
      line.number,
      withLine(text, line.number, `#${line.text}`),
      `make line ${line.number} a ####`,
    );
  }),
  inHeadings('heading twice', 'duplicate-heading', (content, random, files) => {
    const found = lineIn(
      content,
      random,
      ['heading'],
      (line, lines) => isPart(line) && lines.filter(isPart)[0] !== line,
      files,
    );
    if (!found) return undefined;
    const { file, text, line } = found;
    const first = linesOf(text).find(isPart)?.text ?? '';
    return changed(
      file,
      line.number,
      withLine(text, line.number, first),
      `make line ${line.number} ${first}`,
    );
  }),
  inHeadings('section without anything', 'section-empty', (content, random, files) => {
    const found = lineIn(content, random, ['heading'], isPart, files);
    if (!found) return undefined;
    const { file, text, line } = found;
    const next = withLine(text, line.number, '### 空的一节', '', line.text);
    return changed(file, line.number, next, `put ### 空的一节 before line ${line.number}`);
  }),
];
