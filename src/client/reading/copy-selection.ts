import { asLatex } from '../../reading/tex.ts';
import { isDisplay, texOf } from './tex.ts';

const blocks = 'p, h1, h2, h3, h4, li, tr, pre, div, section, figure, dt, dd, blockquote';
const unread = '.heading-anchor, svg, button, [popover], .visually-hidden';

/** A selection with formulas is copied as text with their LaTeX in place of the letters that they are drawn with. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const range = wholeFormulas(selection.getRangeAt(0));
  const copied = range.cloneContents();
  const formulas = [...copied.querySelectorAll('.katex')];
  if (formulas.length === 0) return;
  for (const formula of formulas) formula.replaceWith(asLatex(texOf(formula), isDisplay(formula)));
  for (const node of copied.querySelectorAll(unread)) node.remove();
  for (const cell of copied.querySelectorAll('td, th')) cell.append('\t');
  for (const block of copied.querySelectorAll(blocks)) block.append('\n');
  event.clipboardData.setData('text/plain', copied.textContent.replace(/\n{3,}/g, '\n\n').trim());
  event.preventDefault();
});

/** A formula that is partly selected is copied whole: half of one means nothing. */
function wholeFormulas(selected: Range): Range {
  const range = selected.cloneRange();
  const start = formulaAt(range.startContainer);
  const end = formulaAt(range.endContainer);
  if (start) range.setStartBefore(start);
  if (end) range.setEndAfter(end);
  return range;
}

function formulaAt(node: Node): Element | null {
  const inner = node instanceof Element ? node : node.parentElement;
  return inner?.closest('.katex-display') ?? inner?.closest('.katex') ?? null;
}
