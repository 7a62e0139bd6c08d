import { element } from '../element.ts';
import { copyText } from './copy-text.ts';
import { openDialog } from './dialog.ts';
import { texOf } from './tex.ts';

/** Lists the formulas of the page, each with a button that copies its LaTeX: what a pointer gets from the formula itself. */
export function showFormulas(): void {
  const formulas = new Map<string, Element>();
  for (const formula of document.querySelectorAll('article .katex')) {
    const tex = texOf(formula);
    if (!formulas.has(tex)) formulas.set(tex, formula);
  }
  const rows = [...formulas].map(([tex, formula]) => {
    const button = element(
      'button',
      { type: 'button', class: 'quiet-button', 'aria-label': `复制 ${tex}` },
      '复制',
    );
    button.addEventListener('click', () => void copyText(tex, '已复制 LaTeX'));
    return element('li', {}, element('div', { class: 'formula-sample' }, formula.cloneNode(true)), button);
  });
  openDialog('本页的公式', element('ul', { class: 'formula-list' }, ...rows));
}
