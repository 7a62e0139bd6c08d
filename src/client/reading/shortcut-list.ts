import { shortcuts } from '../../reading/shortcuts.ts';
import { element } from '../element.ts';
import { openDialog } from './dialog.ts';
import { bindKeySwitch } from './key-switch.ts';

/** Shows every shortcut of the page, with the switch for the single keys. */
export function showShortcuts(): void {
  if (document.querySelector('dialog[open]')) return;
  const rows = shortcuts.flatMap(({ keys, does }) => [
    element('dt', {}, ...keys.map((key) => element('kbd', {}, key))),
    element('dd', {}, does),
  ]);
  const box = element('input', { type: 'checkbox', id: 'single-keys' });
  bindKeySwitch(box);
  const label = element('label', { for: box.id, class: 'choice' }, box, '启用单键快捷键');
  openDialog('键盘快捷键', element('dl', { class: 'shortcuts' }, ...rows), label);
}
