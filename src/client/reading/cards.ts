import { card } from './card.ts';
import { formulaCard, questionCard, termCard } from './card-content.ts';
import { copyText } from './copy-text.ts';

/** A pointer that only passes over a link asks for nothing. */
const opensAfter = 150;
let waiting = 0;

/** Answers to what a pointer, the focus or a click meets in the article. */
export function meet(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const formula = event.type === 'click' && getSelection()?.isCollapsed ? target.closest('.katex') : null;
  const link = target.closest('a');
  if (link?.matches('.heading-anchor')) {
    if (event.type === 'click') void copyText(link.href, '已复制本节链接');
  } else if (link) meetLink(link, event);
  else if (formula) card.open(formula, rectAt(formula, event), ...formulaCard(formula));
}

function meetLink(link: HTMLAnchorElement, event: Event): void {
  const show = async (): Promise<void> => {
    const content = link.matches('.term') ? termCard(link) : await questionCard(link);
    const wanted = event.type === 'click' || link.matches(':hover, :focus-visible');
    if (content && wanted) card.open(link, rectAt(link, event), ...content);
  };
  if (event.type === 'click') void show();
  else if (event.type === 'focusin' && link.matches(':focus-visible')) void show();
  else if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'mouse') {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), opensAfter);
  }
}

/** The line of an element that was met: it may be broken over several. */
function rectAt(element: Element, event: Event): DOMRect {
  const lines = [...element.getClientRects()];
  const y = event instanceof MouseEvent ? event.clientY : -1;
  const met = lines.find(({ top, bottom }) => top <= y && y <= bottom);
  return met ?? lines[0] ?? element.getBoundingClientRect();
}
