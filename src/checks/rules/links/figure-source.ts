import { nearest } from '../../../text/nearest.ts';
import type { Span } from '../../../source/source.ts';
import { problem, type CheckContext, type CollectionRule } from '../../rule.ts';
import { spanIn } from '../../text-place.ts';

const folder = 'content/figures/';

/** A figure is called by the name of a drawing in the one folder, as the file has it. */
export const figureSource: CollectionRule = {
  id: 'figure-source',
  group: 'links',
  scope: 'collection',
  about: '::figure 的 src 是 content/figures/ 里一个 SVG 的文件名，大小写一致',
  remedy: 'src 只写文件名，例如 src="kv-cache.svg"',
  *run(context) {
    const present = new Set([...context.files.keys(), ...context.problems.map(({ file }) => file)]);
    const names = [...present].flatMap((path) => (path.startsWith(folder) ? path.slice(folder.length) : []));
    const known = new Set(names);
    const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
    for (const text of context.texts) {
      for (const { src, at } of text.facts.figures) {
        if (known.has(src)) continue;
        const span = sourceSpan(context, text.file, spanIn(context, text, at), src);
        const base = src.slice(src.lastIndexOf('/') + 1);
        const meant = byLowerCase.get(base.toLowerCase()) ?? byLowerCase.get(`${base.toLowerCase()}.svg`);
        const edits = meant === undefined ? {} : { edits: editAt(context, text.file, span, src, meant) };
        yield problem(text.file, span, faultOf(src, base, meant, names), edits);
      }
    }
  },
};

function faultOf(src: string, base: string, meant: string | undefined, names: readonly string[]): string {
  if (meant !== undefined && src.includes('/')) return `图 ${src} 写了路径：只写文件名 ${meant}`;
  if (meant !== undefined && meant.toLowerCase() === base.toLowerCase()) {
    return `图 ${src} 的大小写不对：文件是 ${meant}`;
  }
  return `图 ${src} 不在 ${folder} 里${meant === undefined ? nearest(base, names) : `（是否想写 ${meant}？）`}`;
}

/** Where the name alone stands: the last time that it is written on the directive's line. */
function sourceSpan({ sources }: CheckContext, file: string, span: Span, src: string): Span {
  const column = (sources.get(file)?.lines.text(span.line).lastIndexOf(src) ?? -1) + 1;
  return column < span.column ? span : { line: span.line, column, length: src.length };
}

function editAt({ sources }: CheckContext, file: string, span: Span, src: string, name: string) {
  const source = sources.get(file);
  const start = source?.lines.offset(span.line, span.column) ?? 0;
  const end = start + src.length;
  return source?.text.slice(start, end) === src ? [{ start, end, text: name }] : [];
}
