import { plainFormula } from '../text/plain-formula.ts';

/** Inline Markdown as a reader would type it: for page descriptions, search and plain lists. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\$([^$]*)\$/g, (_, tex: string) => plainFormula(tex))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/[`*]/g, '');
}
