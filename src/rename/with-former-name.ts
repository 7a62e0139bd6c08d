import { splitFrontMatter } from '../source/question-file.ts';
import { Source } from '../source/source.ts';

/**
 * A question's text with one more slug that it had before, behind the older ones.
 * @param formerly the slugs that its front matter names already
 */
export function withFormerName(text: string, formerly: readonly string[], old: string): string {
  const source = new Source('', text, () => splitFrontMatter(text)?.parse());
  const lastOne = formerly.at(-1);
  const place =
    lastOne === undefined
      ? undefined
      : source.offsetsIn(['formerly', formerly.length - 1], 0, lastOne.length);
  if (!place) {
    const { line } = source.locate(['updated']);
    const at = source.lines.offset(line, 1);
    return `${text.slice(0, at)}formerly: [${old}]\n${text.slice(at)}`;
  }
  const end = place[1] + (/^["']/.test(text.slice(place[1])) ? 1 : 0);
  const lineStart = text.lastIndexOf('\n', place[0]) + 1;
  const [item] = /^\s*- /.exec(text.slice(lineStart, place[0])) ?? [];
  return `${text.slice(0, end)}${item === undefined ? ', ' : `\n${item}`}${old}${text.slice(end)}`;
}
