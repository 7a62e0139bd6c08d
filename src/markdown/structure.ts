import type { Code, Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';
import type { VFile } from 'vfile';

/**
 * Complains about what Markdown takes without a word and no author means: a fence that swallows the rest of the page, a
 * paragraph that became code, a table row whose surplus cells are dropped.
 * @param tree as parsed, before any plugin
 */
export function reportStructure(tree: Root, file: VFile): void {
  const text = String(file);
  visit(tree, (node) => {
    if (node.type === 'code') reportCode(node, text, file);
    else if (node.type === 'table') reportRows(node, text, file);
  });
}

function reportCode(node: Code, text: string, file: VFile): void {
  const opening = /^(?:`{3,}|~{3,})/.exec(writtenOf(node, text))?.[0];
  if (opening !== undefined) {
    reportFence(node, text, file, opening);
    return;
  }
  const reason = `缩进四格以上的“${node.value.slice(0, 12)}”成了代码块`;
  file.message(reason, { ruleId: 'indented-code', place: firstLine(node, text) });
}

function reportFence(node: Nodes, text: string, file: VFile, opening: string): void {
  const lines = writtenOf(node, text).split('\n');
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd() : '';
  const closed = last.startsWith(opening) && last === (opening[0] ?? '').repeat(last.length);
  const within = lines.slice(1).find((line) => opensAnother(line, opening));
  if (closed && within === undefined) return;
  const end = node.position?.end.line ?? 0;
  const swallowed = closed ? `后面的 ${within?.trim() ?? ''} ` : `第 ${end} 行以前`;
  file.message(`代码块的 ${opening} 没有收尾，${swallowed}都被吞进去了`, {
    ruleId: 'unclosed-fence',
    place: firstLine(node, text),
  });
}

/** Whether a line opens a block of code; one that is only shown stands between longer fences. */
function opensAnother(line: string, opening: string): boolean {
  const [, fence = ''] = /^[\s>]*(`{3,}|~{3,})[ \t]*[A-Za-z][\w+-]*[ \t]*$/.exec(line) ?? [];
  return fence.startsWith(opening);
}

function reportRows({ children: [header, ...rows] }: Table, text: string, file: VFile): void {
  const width = header?.children.length ?? 0;
  for (const row of rows) {
    const cells = row.children.length;
    if (cells === width || !row.position) continue;
    const first = toString(row.children[0]).slice(0, 12);
    const dropped = cells > width ? '，多出的会丢掉' : '';
    file.message(`表格这一行（${first}）有 ${cells} 格，表头有 ${width} 格${dropped}`, {
      ruleId: 'table-cells',
      place: firstLine(row, text),
    });
  }
}

function writtenOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The part of a node on its first line. */
function firstLine(node: Nodes, text: string) {
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const line = writtenOf(node, text).split('\n')[0] ?? '';
  const end = {
    line: start.line,
    column: start.column + line.length,
    offset: (start.offset ?? 0) + line.length,
  };
  return { start, end };
}
