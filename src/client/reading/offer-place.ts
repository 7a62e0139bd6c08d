import type { ReadingPlace } from '../../reading/places.ts';
import { element } from '../element.ts';

/** Further down than this the reader has found a place without help. */
const nearTop = 400;

/** Offers to go on where the reader stopped; goes away by itself once they read on from the top. */
export function offerPlace({ section, heading }: ReadingPlace): void {
  if (scrollY > nearTop || document.documentElement.dataset['interview']) return;
  const go = element('a', { href: `#${encodeURIComponent(section)}` }, `接着读“${heading}”`);
  const dismiss = element('button', { type: 'button', 'aria-label': '不用了' }, '×');
  const offer = element('aside', { class: 'place-offer', 'aria-label': '上次读到' }, go, dismiss);
  const leave = (): void => {
    offer.remove();
    removeEventListener('scroll', read);
  };
  const read = (): void => {
    if (scrollY > nearTop) leave();
  };
  go.addEventListener('click', leave);
  dismiss.addEventListener('click', leave);
  addEventListener('scroll', read, { passive: true });
  document.querySelector('main')?.append(offer);
}
