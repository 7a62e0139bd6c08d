import { element } from '../element.ts';

/** Tells that a newer version of the site is there, and changes to it when the reader says so. */
export function offerUpdate(host: HTMLElement, waiting: ServiceWorker): void {
  const agree = element('button', { type: 'button', class: 'button' }, '更新');
  agree.addEventListener('click', () => {
    agree.disabled = true;
    waiting.postMessage('agreed');
  });
  const later = element('button', { type: 'button', class: 'button' }, '稍后');
  later.addEventListener('click', () => {
    host.replaceChildren();
  });
  const text = element('p', {}, '有新版本。更新会重新载入本站打开的每一页；不更新，下次重新打开时换上。');
  host.replaceChildren(element('div', { role: 'status' }, text, element('p', {}, agree, later)));
}
