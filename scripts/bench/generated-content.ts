import { questionPath } from '../../src/knowledge/raw.ts';

const han = { first: 0x4e00, count: 20_000 };

/**
 * Content of a wanted number of questions: the real files, and copies of the questions that link to one another as the
 * real ones do. Each copy has other Chinese characters, so that its pages are no near duplicates.
 * @param real text by path below the project
 */
export function generatedContent(real: ReadonlyMap<string, string>, size: number): Map<string, string> {
  const questions = [...real].filter(([path]) => questionPath(path));
  if (questions.length === 0) throw new Error('content without questions cannot be copied');
  const rest = [...real].filter(([path]) => !questionPath(path));
  const place = new Map(questions.map(([path], index) => [questionPath(path)?.slug ?? '', index]));
  const exists = (slug: string, copy: number): boolean =>
    copy * questions.length + (place.get(slug) ?? Infinity) < size;
  const copies = Array.from({ length: size }, (_, index) => {
    const [path, text] = questions[index % questions.length] ?? ['', ''];
    return copyOf(path, text, Math.floor(index / questions.length), exists);
  });
  return new Map([...rest, ...copies]);
}

function copyOf(
  path: string,
  text: string,
  copy: number,
  exists: (slug: string, copy: number) => boolean,
): [string, string] {
  if (copy === 0) return [path, text];
  const named = (slug: string): string => (exists(slug, copy) ? `${slug}-${copy}` : slug);
  const other = text
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : shifted(line, copy)))
    .join('\n')
    .replace(/^formerly: .*\n/m, '')
    .replace(
      /(\]\(\.[^)#]*\/)([\w-]+)\.md/g,
      (_, before: string, slug: string) => `${before}${named(slug)}.md`,
    )
    .replace(/^related: .*$/m, (line) => line.replace(/[\w-]+(?=[,\]])/g, named));
  return [path.replace(/\.md$/, `-${copy}.md`), other];
}

function shifted(line: string, copy: number): string {
  return line.replace(/[\u4e00-\u9fff]/g, (character) =>
    String.fromCharCode(han.first + ((character.charCodeAt(0) - han.first + 101 * copy) % han.count)),
  );
}
