import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { questionPath } from '../knowledge/raw.ts';
import { createInlineRenderer } from '../markdown/processor.ts';
import type { Urls } from '../urls.ts';
import rehypeMathjaxText from './rehype-mathjax-text.ts';

/** Renders inline Markdown of a question's file to the HTML of an Anki field. */
export type FieldRenderer = (markdown: string, file: string) => string;

/**
 * @param origin scheme and host of the site: a card is read far from it, so every link is absolute
 */
export function createFieldRenderer(urls: Urls, origin: string): FieldRenderer {
  const rehypeAbsoluteLinks: Plugin<[], Root> = () => (tree, file) => {
    const page = new URL(urls.question(questionPath(file.path)?.slug ?? ''), origin);
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a') properties['href'] = new URL(String(properties['href'] ?? ''), page).href;
    });
  };
  const render = createInlineRenderer({ urls, readFigure: () => undefined }, [
    rehypeMathjaxText,
    rehypeAbsoluteLinks,
  ]);
  return (markdown, file) => fieldText(render(markdown, file));
}

/** Text as an HTML field holds it. */
export function plainField(text: string): string {
  return fieldText(text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`));
}

/** What Anki would replace in a field: tags of a template (in old versions), sounds, speech and LaTeX pictures. */
const commands = /\{(?=\{)|\[(?=sound:|anki:|latex\]|\$\$?\])/gi;

/**
 * The form that Anki itself gives a field when it imports one: composed characters, and none of the control
 * characters that separate fields and rows. A character reference hides a command and shows the same.
 */
function fieldText(html: string): string {
  return html
    .replace(/\p{Cc}+/gu, ' ')
    .replace(commands, (character) => `&#${character.charCodeAt(0)};`)
    .trim()
    .normalize('NFC');
}
