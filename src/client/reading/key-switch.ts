import { settingsKey } from '../../reading/settings.ts';
import { keep, keptSettings } from './kept.ts';

/** Lets a checkbox switch the single keys, on this and every later page. */
export function bindKeySwitch(box: HTMLInputElement): void {
  box.checked = keptSettings().keys;
  box.addEventListener('change', () => {
    keep(settingsKey, { ...keptSettings(), keys: box.checked });
    if (box.checked) delete document.documentElement.dataset['keys'];
    else document.documentElement.dataset['keys'] = 'off';
  });
}
