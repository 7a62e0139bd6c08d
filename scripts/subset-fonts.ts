import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Chinese is set in the reader's own fonts; KaTeX's hold none of it. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Cuts KaTeX's fonts of a built site down to the characters that stand on its pages: about a third of their size.
 * Fonts and the style sheets that name them get new names, since their content is new.
 */
export async function subsetFonts(folder: string): Promise<void> {
  const assets = join(folder, '_astro');
  const names = readdirSync(assets);
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const characters = charactersOf(pages);
  const renamed = new Map<string, string>();
  for (const name of names.filter((one) => /^KaTeX_.*\.woff2$/.test(one)).sort()) {
    const subset = await subsetFont(readFileSync(join(assets, name)), characters, { targetFormat: 'woff2' });
    renamed.set(name, write(assets, name, subset));
  }
  for (const name of names.filter((one) => one.endsWith('.css')).sort()) {
    const style = readFileSync(join(assets, name), 'utf8');
    const changed = replaceNames(style, renamed);
    if (changed !== style) renamed.set(name, write(assets, name, Buffer.from(changed)));
  }
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const changed = replaceNames(html, renamed);
    if (changed !== html) writeFileSync(page, changed);
  }
}

/** Every character of the pages that a Latin or mathematical font may have. */
function charactersOf(pages: readonly string[]): string {
  const found = new Set<string>();
  for (const page of pages) {
    const text = readFileSync(page, 'utf8').replace(/<[^>]*>/g, '');
    for (const character of text) if (!chinese.test(character)) found.add(character);
  }
  // Entities stand for themselves and for what they mean.
  return [...found, '&', '<', '>', '"', "'"].sort().join('');
}

/** Writes new content under a name with its own hash, and takes the old file away. */
function write(assets: string, name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const next = name.replace(/\.[\w-]+(\.\w+)$/, `.${hash}$1`);
  rmSync(join(assets, name));
  writeFileSync(join(assets, next), content);
  return next;
}

function replaceNames(text: string, renamed: ReadonlyMap<string, string>): string {
  return text.replace(/[\w.-]+\.(?:woff2|css)\b/g, (name) => renamed.get(name) ?? name);
}
