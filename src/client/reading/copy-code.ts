import { element } from '../element.ts';
import { copyText } from './copy-text.ts';

/** Gives every code block a button that copies it; the block keeps its place and size. */
for (const code of document.querySelectorAll<HTMLElement>('article .astro-code')) {
  const button = element('button', { type: 'button', class: 'quiet-button copy-code' }, '复制');
  button.addEventListener('click', () => void copyText(code.textContent, '已复制代码'));
  const box = element('div', { class: 'code-box' });
  code.replaceWith(box);
  box.append(code, button);
}
