import type { Content } from '../fault.ts';

export const list = 'content/references.yaml';

/** An entry of the list of sources. */
export interface Entry {
  key: string;
  /** Number of the line of its key. */
  first: number;
  /** Numbers of the lines of its fields. */
  fields: ReadonlyMap<string, number>;
}

/** The entries of the list of sources, read line by line. */
export function entries(content: Content): { text: string; lines: string[]; all: Entry[] } {
  const text = content.get(list) ?? '';
  const lines = text.split('\n');
  const all: (Entry & { fields: Map<string, number> })[] = [];
  for (const [index, line] of lines.entries()) {
    const key = /^([a-z\d-]+):$/.exec(line)?.[1];
    const field = /^ {2}(\w+):/.exec(line)?.[1];
    if (key !== undefined) all.push({ key, first: index + 1, fields: new Map() });
    else if (field !== undefined) all.at(-1)?.fields.set(field, index + 1);
  }
  return { text, lines, all };
}
