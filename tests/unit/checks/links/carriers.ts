import { autocorrect } from '../../../../scripts/autocorrect.ts';
import type { Finding } from '../../../../src/checks/finding.ts';
import { mend } from '../../../../src/checks/fix.ts';
import { checkContent } from '../../../../src/checks/run.ts';
import { createProcessor } from '../../../../src/markdown/processor.ts';
import { createUrls } from '../../../../src/urls.ts';
import { contentWith, edited, heads, scaling, type Changes } from '../../content-fixture.ts';

export const guide = 'content/guides/path.mdx';

/** A guide that holds some Markdown. */
export const guideWith = (body: string): Changes => ({
  [guide]: `---\ntitle: 路线\nsummary: 先读什么。\norder: 1\nupdated: 2026-11-22\n---\n\n${body}\n`,
});

/** A link to an address, in front of a paragraph. */
export const linking = (address: string): Changes => edited(heads, '每个头有', `[文](${address})每个头有`);

export const references = 'content/references.yaml';

/** The list of sources with one more. */
export const listing = (fields: string): Changes =>
  edited(
    references,
    /$/,
    `other2020paper:\n  title: Other\n  authors: [A]\n  year: 2020\n  kind: paper\n${fields}\n`,
  );

/** A piece of Markdown in each place that can hold one. */
export function carriers(snippet: string): [string, Changes][] {
  const quoted = `"${snippet.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return [
    ['prose', edited(heads, '每个头有自己的投影', `每个头${snippet}有自己的投影`)],
    ['a list', edited(heads, '每个头有', `- 一\n- 二\n  - 三 ${snippet} 末\n\n每个头有`)],
    [
      'a table',
      edited(heads, '每个头有', `| 甲 | 乙 |\n| --- | --- |\n| 1 | 见 ${snippet} 。 |\n\n每个头有`),
    ],
    ['a quotation', edited(heads, '每个头有', `> 甲\n> 乙 ${snippet} 丙\n\n每个头有`)],
    ['a footnote', edited(heads, /每个头有[^]*$/, `每个头[^a]有。\n\n[^a]: 甲 ${snippet} 乙。\n`)],
    ['a caption', edited(scaling, '::figure[一张图]', `::figure[一张 ${snippet} 图]`)],
    ['a summary', edited(heads, 'summary: 每个头看不同的子空间。', `summary: ${quoted}`)],
    ['a folded summary', edited(heads, 'summary: 每个头看', `summary: >-\n  看\n  ${snippet}\n  每个头看`)],
    ['a key point', edited(scaling, '  - 除以标准差', `  - ${quoted}`)],
    ['a correction', edited(scaling, '    fix: 溢出由减最大值解决', `    fix: ${quoted}`)],
    ['a guide', guideWith(`先读这一篇。\n\n- 再读 ${snippet} 。`)],
    ['a topic', edited('content/topics.yaml', '，再问', `，${snippet}，再问`)],
    ['a term', edited('content/glossary.yaml', '  meaning: 点积', `  meaning: 看 ${snippet} 点积`)],
  ];
}

/** What one rule finds, as `file:line “the words under the caret” message`. */
export function found(rule: string, changes: Changes = {}): string[] {
  const files = contentWith(changes);
  return findingsOf(rule, files).map(({ file, line, column, length, message }) => {
    const words = files
      .get(file)
      ?.split('\n')
      [line - 1]?.slice(column - 1, column - 1 + length);
    return `${file.slice(file.lastIndexOf('/') + 1)}:${line} “${words}” ${message}`;
  });
}

/** A file after `--fix`, as far as one rule can. */
export function fixed(rule: string, changes: Changes, path: string): string {
  const files = contentWith(changes);
  const findings = findingsOf(rule, files).filter(({ file }) => file === path);
  return mend(files.get(path) ?? '', findings).text;
}

function findingsOf(rule: string, files: Map<string, string>): Finding[] {
  const markdown = createProcessor({
    urls: createUrls('/'),
    readFigure: (name) => files.get(`content/figures/${name}`),
  });
  const { findings } = checkContent(files, markdown, { typography: autocorrect });
  return findings.filter((one) => one.rule === rule);
}
