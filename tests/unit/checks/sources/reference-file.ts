import { edited, findings, type Changes } from '../../content-fixture.ts';

const file = 'content/references.yaml';

/** The entry of the fixture with other lines for its fields. */
export function entry(fields: Record<string, string | null>): string {
  const all: Record<string, string | null> = {
    title: 'Attention Is All You Need',
    authors: '[Ashish Vaswani, Noam Shazeer, Niki Parmar, et al.]',
    year: '2017',
    kind: 'paper',
    arxiv: '"1706.03762"',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : `  ${name}: ${value}\n`,
  );
  return `vaswani2017attention:\n${lines.join('')}`;
}

/** What a rule finds in the list of sources: `line:column message`. */
export function foundIn(rule: string, text: string, more: Changes = {}): string[] {
  return findings({ ...edited(file, /[^]*/, text), ...more })
    .filter((line) => line.startsWith('references.yaml:') && line.includes(` ${rule} `))
    .map((line) => line.replace('references.yaml:', '').replace(` ${rule} `, ' '));
}
