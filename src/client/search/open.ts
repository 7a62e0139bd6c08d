import { isComposing } from './composing.ts';

/** All that every page carries of the search: what opens the dialog. The rest is loaded when it opens. */
const host = document.querySelector<HTMLElement>('search-dialog');

if (host) {
  const open = async (): Promise<void> => {
    try {
      const { openSearch } = await import('./dialog.ts');
      openSearch(host);
    } catch {
      // The code did not come, say offline: the search page may be there, or says why it is not.
      location.href = `${host.dataset['base'] ?? '/'}search/`;
    }
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const combination = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const single = !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
    const slash = event.key === '/' && single && document.documentElement.dataset['keys'] !== 'off';
    if (!combination && !slash) return;
    event.preventDefault();
    void open();
  });
  document.querySelector('[data-search-link]')?.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void open();
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
