import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontCharacters } from '../src/build/font-characters.ts';

export interface CutFonts {
  /** Puts the fonts in the place of the whole ones, in the folder and in the pages and style sheets that name them. */
  write(): void;
}

/**
 * Cuts KaTeX's fonts of a built site down to the characters that its pages set in them.
 * Fonts and the style sheets that name them get new names, since their content is new.
 * @returns the fonts, not written yet: the pages may still be read by others
 */
export async function cutFonts(folder: string): Promise<CutFonts> {
  const assets = join(folder, '_astro');
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
  const names = readdirSync(assets).sort();
  const characters = fontCharacters();
  for (const page of pages) characters.add(readFileSync(page, 'utf8'));
  const cut = new Map<string, Buffer>();
  for (const name of names.filter((one) => /^KaTeX_.*\.woff2$/.test(one))) {
    const held = characters.of(name.slice(0, name.indexOf('.')));
    // Hints serve screens on which a formula is a few coarse pixels high; they weigh a fifth of a font.
    const options = { targetFormat: 'woff2', noHinting: true } as const;
    cut.set(name, await subsetFont(readFileSync(join(assets, name)), held, options));
  }
  const styles = names.filter((name) => name.endsWith('.css'));
  return { write: () => replaceFonts({ assets, styles, pages, cut }) };
}

interface Replacement {
  assets: string;
  styles: readonly string[];
  pages: readonly string[];
  /** Content of the cut fonts by the name of the whole ones. */
  cut: ReadonlyMap<string, Buffer>;
}

function replaceFonts({ assets, styles, pages, cut }: Replacement): void {
  const renamed = new Map<string, string>();
  for (const [name, font] of cut) renamed.set(name, write(assets, name, font));
  for (const name of styles) {
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
