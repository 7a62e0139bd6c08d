import { edited, findings, scaling, type Changes } from '../../content-fixture.ts';

/** The places that a block can stand in: how it is written there, the file, the line before it and its indentation. */
export const carriers = [
  { carrier: 'a section', file: 'attention-scaling.md', before: 28, indent: 0, changes: inQuestion },
  { carrier: 'a list', file: 'memory.mdx', before: 10, indent: 2, changes: inGuide('- 一\n\n', '  ') },
  { carrier: 'a quotation', file: 'memory.mdx', before: 8, indent: 2, changes: inGuide('', '> ') },
] as const;

/** What the rules of `calc` blocks find in the carriers, as `line:column` within the block. */
export function calcFindings(
  { file, before, indent, changes }: (typeof carriers)[number],
  block: string,
): string[] {
  return findings(changes(block))
    .filter((line) => line.startsWith(file) && / calc-(?!formula)/.test(line))
    .map((line) => {
      const [, at, column, rest] = /:(\d+):(\d+) (.*)/.exec(line) ?? [];
      return `${Number(at) - before}:${Number(column) - indent} ${rest}`;
    });
}

function inQuestion(block: string): Changes {
  return edited(scaling, /d_k = 128.*\nsqrt\(d_k\) = 11\.3/, block);
}

function inGuide(before: string, indent: string): (block: string) => Changes {
  const head = '---\ntitle: 显存\nsummary: 估算显存。\norder: 1\nupdated: 2026-11-22\n---\n\n';
  return (block) => {
    const rows = ['```calc', ...block.split('\n'), '```'].map((row) => indent + row);
    return { 'content/guides/memory.mdx': `${head}${before}${rows.join('\n')}\n` };
  };
}
