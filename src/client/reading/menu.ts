import { settingsKey, sizes, withPage } from '../../reading/settings.ts';
import { part } from '../part.ts';
import { copyText } from './copy-text.ts';
import { toggle } from './interview.ts';
import { bindKeySwitch } from './key-switch.ts';
import { keep, keptSettings } from './kept.ts';

const menu = part(document, 'reading-menu');
const root = document.documentElement;
const interview = part<HTMLInputElement>(menu, 'interview');
const page = part<HTMLButtonElement>(menu, 'page');

for (const box of menu.querySelectorAll<HTMLInputElement>('[name="reading-size"]')) {
  box.checked = box.value === keptSettings().size;
  box.addEventListener('change', () => {
    const size = sizes.find((known) => known === box.value) ?? 'normal';
    root.dataset['size'] = size;
    keep(settingsKey, { ...keptSettings(), size });
  });
}

interview.checked = keptSettings().interview;
interview.addEventListener('change', () => {
  const slug = document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] ?? '';
  keep(settingsKey, withPage({ ...keptSettings(), interview: interview.checked }, slug, interview.checked));
  const hidden = root.dataset['interview'] === 'title' || root.dataset['interview'] === 'points';
  if (hidden !== interview.checked) toggle();
});

bindKeySwitch(part(menu, 'keys'));

/** What stands on the page's button, each time the menu opens. */
const name = (): void => {
  const hidden = root.dataset['interview'] === 'title' || root.dataset['interview'] === 'points';
  page.textContent = hidden ? '显示本页答案' : '藏起本页答案';
};
name();
menu.addEventListener('beforetoggle', name);

const actions: Record<string, () => unknown> = {
  page: toggle,
  share,
  formulas: () => import('./formula-list.ts').then(({ showFormulas }) => showFormulas()),
  shortcuts: () => import('./shortcut-list.ts').then(({ showShortcuts }) => showShortcuts()),
  print: () => print(),
};
for (const [action, act] of Object.entries(actions)) {
  part(menu, action).addEventListener('click', () => {
    menu.hidePopover();
    act();
  });
}

/** By the system's own sheet where there is one; else the link is copied. */
async function share(): Promise<void> {
  const url = location.origin + location.pathname;
  if (!('share' in navigator)) return copyText(url, '已复制本页链接');
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    // The reader closed the sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyText(url, '已复制本页链接');
  }
}
