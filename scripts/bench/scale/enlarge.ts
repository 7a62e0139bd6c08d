import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { questionPath } from '../../../src/knowledge/raw.ts';
import { readContent } from '../../read-content.ts';
import { generatedContent } from '../generated-content.ts';
import { ownFormulas } from './own-formulas.ts';

const copied = [
  'src',
  'public',
  'scripts',
  'tests/support',
  'astro.config.ts',
  'package.json',
  'tsconfig.json',
];

export interface Enlarged {
  folder: string;
  questions: number;
}

/** Makes a copy of the project whose content is so many times as large, with titles, links and formulas of their own. */
export function enlarge(root: string, factor: number): Enlarged {
  const folder = mkdtempSync(join(tmpdir(), `wenqu-scale-${factor}-`));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { files } = readContent(root);
  const real = [...files.keys()].filter((path) => questionPath(path)).length;
  const content = generatedContent(files, real * factor);
  if (factor > 1) content.set('content/guides/copies.mdx', guideTo(content));
  for (const [path, text] of content) {
    const copy = files.has(path) ? 0 : Number(/-(\d+)\.md$/.exec(path)?.[1] ?? 0);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), copy === 0 ? text : ownFormulas(text, copy));
  }
  return { folder, questions: real * factor };
}

/** Some questions are linked by guides alone, and guides are not copied: one more guide leads to their copies. */
function guideTo(content: ReadonlyMap<string, string>): string {
  const questions = [...content].filter(([path]) => questionPath(path));
  const linked = new Set(
    questions.flatMap(([, text]) =>
      [...text.matchAll(/\/([\w-]+)\.md\b|[[,] ?([\w-]+)(?=[,\]])/g)].map(
        ([, link, related]) => link ?? related,
      ),
    ),
  );
  const items = questions
    .map(([path]) => path)
    .filter((path) => !linked.has(questionPath(path)?.slug))
    .map((path) => `- [${questionPath(path)?.slug}](${path.replace(/^content\//, '../')})`);
  return `---\ntitle: 没有题目链到的副本\nsummary: 给压测里的副本各一个入口。\norder: 99\nupdated: 2026-01-01\n---\n\n${items.join('\n')}\n`;
}
