import { changed, fault, type Content, type Fault, type FaultKind } from '../fault.ts';
import { carrierNamed, markdown } from '../places/carriers.ts';
import { guides, questions, relative, slugOf, withLine } from '../places/lines.ts';
import type { Random } from '../random.ts';
import { fieldLine, lineIn, linkedFrom, newPage, question } from './pages.ts';

/** Puts a field into the front matter of a random question. */
function fielded(
  content: Content,
  random: Random,
  write: (file: string, text: string) => string | undefined,
): Fault | undefined {
  const { file, text } = question(content, random);
  const field = write(file, text);
  const number = fieldLine(text, 'updated');
  if (field === undefined || /^related:/m.test(text)) return undefined;
  const next = withLine(text, number, field, text.split('\n')[number - 1] ?? '');
  return changed(file, number, next, `put ${field} in before line ${number}`);
}

const related = (
  kind: string,
  write: (file: string, text: string, content: Content, random: Random) => string | undefined,
): FaultKind =>
  fault(kind, 'related-exists', 'front matter', (content, random) =>
    fielded(content, random, (file, text) => {
      const slug = write(file, text, content, random);
      return slug && `related: [${slug}]`;
    }),
  );

/** A page in the place of a random one, under a new name that the old links still reach by its old one. */
function renamed(
  content: Content,
  random: Random,
): { target: string; changes: Map<string, string | null>; old: string } {
  const target = random.pick(questions(content));
  const text = content.get(target) ?? '';
  const number = fieldLine(text, 'updated');
  const old = 'name-of-old';
  const changes = new Map([
    [target, withLine(text, number, `formerly: [${old}]`, text.split('\n')[number - 1] ?? '')],
  ]);
  return { target, changes, old };
}

/** Faults that only show where pages are seen together. */
export const collectionFaults: readonly FaultKind[] = [
  {
    kind: 'link by an old name',
    rules: ['link-moved'],
    severity: 'error',
    carriers: markdown,
    inject: (content, carrier, random) => {
      const { target, changes, old } = renamed(content, random);
      const slot = carrierNamed(carrier)(content, random, (file) => file !== target);
      if (!slot) return undefined;
      const { file } = slot;
      const path = relative(file, target).replace(/[^/]+$/, `${old}.md`);
      const filled = slot.fill(`，见[旧名](${path})，`);
      return (
        filled && {
          file,
          lines: [filled.line],
          changes: changes.set(file, filled.text),
          edit: `link ${path}, which is now ${slugOf(target)}, in line ${filled.line}`,
        }
      );
    },
  },
  related('related question that does not exist', () => 'no-such-page'),
  related('question related to itself', (file) => slugOf(file)),
  related('related question that is linked already', (_, text) => linkedFrom(text)[0]),
  fault(
    'related question that does not lead back',
    'related-symmetry',
    'front matter',
    (content, random) =>
      fielded(content, random, (file, text) => {
        const linked = new Set(linkedFrom(text));
        const other = random.maybe(
          questions(content).filter(
            (path) =>
              path !== file && !linked.has(slugOf(path)) && !(content.get(path) ?? '').includes(slugOf(file)),
          ),
        );
        return other && `related: [${slugOf(other)}]`;
      }),
    'warning',
  ),
  fault('question that nothing leads to', 'orphan-question', 'file', (content, random) => {
    const topic = random.pick(questions(content)).split('/')[2] ?? '';
    const other = random.pick(questions(content).filter((path) => path.split('/')[2] === topic));
    return changed(
      `content/questions/${topic}/quite-new.md`,
      1,
      newPage('新写的一页讲了什么？', `见[别的一题](./${slugOf(other)}.md)。`),
      'add a page',
    );
  }),
  fault('question that leads nowhere', 'dead-end-question', 'file', (content, random) => {
    const { file, text } = question(content, random);
    const next = text.replace(/\[([^\]]*)\]\([^)]*\.md(?:#[^)]*)?\)/g, '$1').replace(/\nrelated: .*/, '');
    return changed(file, 1, next, 'take its links to questions away');
  }),
  fault(
    'question that is there twice',
    'near-duplicate',
    'file',
    (content, random) => {
      const { file, text } = question(content, random);
      const twin = file.replace(/\.md$/, '-again.md');
      const line = fieldLine(text, 'title');
      return { ...changed(twin, line, text, `copy ${file} to ${twin}`), twins: [file] };
    },
    'warning',
  ),
  fault('card of a question that does not exist', 'link-target', 'guide', (content, random) => {
    const found = lineIn(
      content,
      random,
      ['prose'],
      ({ number }, lines) => lines[number]?.kind === 'blank',
      guides(content),
    );
    if (!found) return undefined;
    const { file, text, line } = found;
    const card = '<QuestionCard slug="no-such-page" />';
    return changed(
      file,
      line.number + 2,
      withLine(text, line.number, line.text, '', card),
      `put ${card} behind line ${line.number}`,
    );
  }),
];
