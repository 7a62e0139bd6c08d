import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { Lines } from '../text/lines.ts';

/**
 * Gives places to nodes that have none: where GFM's extension finds an address in finished text, it cuts the text into
 * nodes without positions. Each is looked up by its words behind the node before it.
 */
export function restorePlaces(tree: Root, text: string): void {
  let lines: Lines | undefined;
  const walk = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    let cursor = parent.position?.start.offset ?? 0;
    const end = parent.position?.end.offset ?? text.length;
    for (const child of parent.children) {
      if (!child.position) {
        lines ??= new Lines(text);
        const words = toString(child);
        const found = text.indexOf(words, cursor);
        const start = found < 0 || found > end ? cursor : found;
        const stop = Math.min(end, found < 0 || found > end ? cursor : start + words.length);
        child.position = { start: point(lines, start), end: point(lines, stop) };
      }
      cursor = child.position.end.offset ?? cursor;
      walk(child);
    }
  };
  walk(tree);
}

function point(lines: Lines, offset: number): { line: number; column: number; offset: number } {
  return { ...lines.at(offset), offset };
}
