import { commandOf } from '../../reading/keys.ts';
import { goTo } from './neighbour.ts';

/** Fields take their keys themselves; so does whatever lies over the page. */
const elsewhere = 'input:not([type="checkbox"], [type="radio"]), select, textarea, dialog, [contenteditable]';

/** Listens for the single keys of the page, unless the reader switched them off. */
export function onKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.documentElement.dataset['keys'] === 'off') return;
    if (event.target instanceof Element && event.target.closest(elsewhere)) return;
    const command = commandOf(event.key);
    if (!command) return;
    event.preventDefault();
    if (command === 'next') goTo('next');
    else if (command === 'previous') goTo('prev');
    else if (command === 'help')
      void import('./shortcut-list.ts').then(({ showShortcuts }) => showShortcuts());
    else
      void import('./interview.ts').then(({ toggle, reveal }) =>
        command === 'reveal' ? reveal() : toggle(),
      );
  });
}
