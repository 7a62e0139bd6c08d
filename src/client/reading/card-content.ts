import type { Previews } from '../../reading/previews.ts';
import { element } from '../element.ts';
import { JsonFiles } from '../json-files.ts';
import { copyText } from './copy-text.ts';
import { texOf } from './tex.ts';

const files = new JsonFiles(
  () => document.querySelector<HTMLElement>('[data-previews]')?.dataset['previews'] ?? '',
  (value): value is Previews => typeof value === 'object' && value !== null,
);

/** What a term means, from the page itself, and where to read on. */
export function termCard(term: HTMLAnchorElement): Node[] {
  const { meaning = '', explained } = term.dataset;
  const links = [
    ...(explained ? [element('a', { href: explained }, '看讲解')] : []),
    element('a', { href: term.href }, '术语表'),
  ];
  return [
    element('p', {}, element('strong', {}, term.textContent), ` ${meaning}`),
    element('p', { class: 'card-links' }, ...links),
  ];
}

/** The short answer of the question that a link leads to; the file with all of them is fetched once. */
export async function questionCard(link: HTMLAnchorElement): Promise<Node[] | undefined> {
  const slug = /\/q\/([^/]+)\/$/.exec(link.pathname)?.[1];
  if (!slug || link.pathname === location.pathname) return undefined;
  const preview = (await files.load('previews'))?.[slug];
  if (!preview) return undefined;
  const [title, difficulty, summary] = preview;
  return [
    element('p', {}, element('strong', {}, title), ' ', element('span', { class: 'tag' }, difficulty)),
    element('p', {}, summary),
  ];
}

/** The LaTeX of a formula, to be copied. */
export function formulaCard(formula: Element): Node[] {
  const tex = texOf(formula);
  const button = element('button', { type: 'button', class: 'quiet-button' }, '复制 LaTeX');
  button.addEventListener('click', () => void copyText(tex, '已复制 LaTeX'));
  return [element('code', {}, tex), element('p', {}, button)];
}
