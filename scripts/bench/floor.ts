import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const files: Record<string, string> = {
  'package.json': '{ "type": "module", "private": true }',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }',
  'astro.config.ts': `import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
export default defineConfig({ markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }) } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };
`,
  'src/pages/[...slug].astro': `---
import 'katex/dist/katex.min.css';
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  'build.ts': `import { build } from 'astro';
import { close, createIndex } from 'pagefind';
await build({ force: true, logLevel: 'error' });
const { index } = await createIndex();
await index?.addDirectory({ path: 'dist' });
await index?.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
};

/**
 * Makes the least that Astro, KaTeX and Pagefind can be with the same questions: a floor, not a design.
 * @returns its folder
 */
export function createFloor(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenqu-floor-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(join(root, 'content/questions'), join(folder, 'content'), { recursive: true });
  // What only our own pipeline understands is left out, so that the floor renders the same words and formulas.
  for (const entry of readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^::figure.*$/gm, ''));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
