import { cellsOf } from '../text/display-width.ts';

/** Signs that must not begin a line. */
const closing = /^[，。、；：？！）》”’%,.;:?!)]/u;

/** Latin letters of system fonts are on average somewhat wider than half a Han character. */
const narrow = 1.25;

/**
 * Cuts a title into lines. Latin words stay whole; no line begins with a closing mark.
 * @param columns of a line; a Han character takes two
 */
export function wrap(title: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of title.match(/[\p{Script=Latin}\p{N}_.+/√()-]+|\s+|./gu) ?? []) {
    const fits = widthOf(line + piece) <= columns || closing.test(piece) || line === '';
    if (!fits) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + (width === 1 ? narrow : width), 0);
}
