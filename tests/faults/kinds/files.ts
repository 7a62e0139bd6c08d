import { changed, fault, type Content, type Fault, type FaultKind } from '../fault.ts';
import { figures, guides, questions, slugOf, withLine } from '../places/lines.ts';
import type { Random } from '../random.ts';
import { fieldLine, lineIn, newPage, question } from './pages.ts';

/** Every page and drawing. */
export const anyFile = (content: Content): string[] => [
  ...questions(content),
  ...guides(content),
  ...figures(content),
];

/** A new file. */
const added = (file: string, text: string): Fault => changed(file, 1, text, `add ${file}`);

const moved = (content: Content, file: string, to: string): Fault => ({
  file: to,
  lines: [1],
  changes: new Map([
    [file, null],
    [to, content.get(file) ?? ''],
  ]),
  edit: `move ${file} to ${to}`,
});

/** Faults of files as such. */
export const fileFaults: readonly FaultKind[] = [
  fault('front matter that is too long', 'file-size', 'front matter', (content, random) => {
    const { file, text } = question(content, random);
    return changed(
      file,
      1,
      text.replace('\nupdated', `\n${'# 注\n'.repeat(20_000)}updated`),
      'put 20,000 comments in',
    );
  }),
  fault('byte order mark', 'encoding', 'file', (content, random) => {
    const file = random.pick(anyFile(content).filter((path) => !path.endsWith('.svg')));
    return changed(file, 1, `\uFEFF${content.get(file) ?? ''}`, 'put U+FEFF in front');
  }),
  fault('carriage return', 'encoding', 'file', (content, random) => {
    const file = random.pick([...questions(content), ...guides(content), 'content/glossary.yaml']);
    const lines = (content.get(file) ?? '').split('\n');
    const at = random.below(lines.length - 1);
    const text = lines.map((line, index) => (index < at ? line : `${line}\r`)).join('\n');
    return changed(file, at + 1, text, `end lines with CRLF from line ${at + 1} on`);
  }),
  fault('character that could not be read', 'encoding', 'prose', (content, random) => {
    const found = lineIn(content, random, ['prose']);
    if (!found) return undefined;
    const { file, text, line } = found;
    return changed(file, line.number, withLine(text, line.number, `${line.text}\uFFFD`), 'put U+FFFD in');
  }),
  fault('body without anything', 'empty-body', 'file', (content, random) => {
    const { file, text } = question(content, random);
    const end = text.indexOf('\n---', 4) + 4;
    const line = text.slice(0, end).split('\n').length;
    return changed(file, [line, line + 1], `${text.slice(0, end)}\n`, 'take the body away');
  }),
  fault('file in a place of its own', 'file-name', 'file', (_, random) =>
    added(
      random.pick([
        'content/questions/loose.md',
        'content/guides/guide.md',
        'content/figures/photo.png',
        'content/topic.yaml',
        'content/notes/a.md',
        'content/guides/My Guide.mdx',
        'content/figures/图.svg',
      ]),
      newPage('新的一页在哪里？', '一句。'),
    ),
  ),
  fault('file that differs in case only', 'file-name', 'file', (content, random) => {
    const file = random.pick(figures(content));
    const twin = file.replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase());
    return { ...added(twin, content.get(file) ?? ''), twins: [file] };
  }),
  fault('slug that is taken', 'unique-slug', 'file', (content, random) => {
    const file = random.pick(questions(content));
    const other = random.pick(questions(content).filter((path) => path.split('/')[2] !== file.split('/')[2]));
    const twin = `${other.slice(0, other.lastIndexOf('/'))}/${slugOf(file)}.md`;
    return { ...added(twin, content.get(file) ?? ''), twins: [file] };
  }),
  fault('slug with capitals', 'unique-slug', 'file', (content, random) => {
    const file = random.pick(questions(content));
    return moved(
      content,
      file,
      file.replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase()),
    );
  }),
  fault('old slug that is in use', 'unique-slug', 'front matter', (content, random) => {
    const { file, text } = question(content, random);
    const other = slugOf(random.pick(questions(content).filter((path) => path !== file)));
    const line = fieldLine(text, 'updated');
    return changed(
      file,
      line,
      withLine(text, line, `formerly: [${other}]`, text.split('\n')[line - 1] ?? ''),
      `put formerly: [${other}] in`,
    );
  }),
  fault('topic that is not in the list', 'topic-exists', 'file', (content, random: Random) => {
    const file = random.pick(questions(content));
    return moved(content, file, `content/questions/no-topic/${slugOf(file)}.md`);
  }),
];
