import { isNode, visit, type Document } from 'yaml';

/** An opening bracket or quotation mark that runs on over the lines behind it. */
export interface Unclosed {
  start: number;
  end: number;
  message: string;
  /** Where it ends for the parser, which complains there. */
  until: number;
}

/** What begins a line of its own, and no line of a quoted text. */
const nextEntry = /\n *(?:- |[\w-]+:(?: |\n|$))/;

/**
 * Where the brackets and quotation marks open that are never closed. A parser stumbles over them lines later, at the
 * first thing that can't stand in a list or a text.
 * @param document one with syntax errors
 * @param text what it was parsed from
 */
export function unclosedIn(document: Document, text: string): Unclosed[] {
  const found: Unclosed[] = [];
  const add = (node: unknown, isClosed: (written: string) => boolean): void => {
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
    const written = text.slice(start, end);
    if (isClosed(written)) return;
    found.push({ start, end: start + 1, message: `${written.slice(0, 1)} 没有闭合`, until: end });
  };
  visit(document, {
    Collection: (_, node) => {
      if (node.flow) add(node, (written) => /[\]}]$/.test(written));
    },
    Scalar: (_, node) => {
      if (node.type === 'QUOTE_DOUBLE') add(node, (written) => isQuoted(written, '"'));
      else if (node.type === 'QUOTE_SINGLE') add(node, (written) => isQuoted(written, "'"));
    },
  });
  return found;
}

const isQuoted = (written: string, mark: string): boolean =>
  written.length > 1 && written.endsWith(mark) && !nextEntry.test(written);
