import { onSwipe } from '../practice/swipe.ts';
import { followContents } from './contents.ts';
import { onKeys } from './keys.ts';
import { goTo } from './neighbour.ts';
import { rememberPlace } from './remember-place.ts';

/** All that every question page loads of the reading aids; what a reader may never use comes when it is used. */
const article = document.querySelector<HTMLElement>('article[data-question]');

/** What opens a card, by the event that does. */
const linked = 'a:is(.term, [href*="/q/"]):not([aria-current], #reading-card *)';
const met = { pointerover: linked, focusin: linked, click: 'a.term, .heading-anchor, .katex:not(label *)' };

if (article) {
  rememberPlace(article, followContents(article));
  onKeys();
  onSwipe(article, (direction) => goTo(direction === 'left' ? 'next' : 'prev'));

  if (document.documentElement.dataset['interview']) void import('./interview.ts');
  if (article.querySelector('.astro-code')) void import('./copy-code.ts');
  const menu = document.querySelector('[data-part="reading-menu"]');
  menu?.addEventListener('beforetoggle', () => void import('./menu.ts'), { once: true });
  document.addEventListener('selectionchange', () => void import('./copy-selection.ts'), { once: true });

  for (const [type, wanted] of Object.entries(met)) {
    article.addEventListener(type, (event) => {
      const target = event.target instanceof Element ? event.target.closest(wanted) : null;
      if (!target) return;
      // A finger can't hover: its first tap shows the meaning, and the card has the way on.
      const tapped = type === 'click' && target.matches('.term');
      if (tapped && (event as PointerEvent).pointerType === 'touch') event.preventDefault();
      else if (tapped) return;
      void import('./cards.ts').then(({ meet }) => meet(event));
    });
  }
}
