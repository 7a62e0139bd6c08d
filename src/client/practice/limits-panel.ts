import type { SettingValues } from '../../practice/model.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { Practice } from './open.ts';
import { replaceKeepingFocus } from './replace-keeping-focus.ts';

const fields = ['newPerDay', 'reviewsPerDay', 'retention'] as const;
type Field = (typeof fields)[number];

/** A setting as its field has it: the retention in percent. */
const shownValue = (name: Field, settings: SettingValues): number =>
  name === 'retention' ? Math.round(settings.retention * 100) : settings[name];

/**
 * Daily limits, desired retention, and the questions set aside with the way back.
 * @returns shows the settings of now: another tab or an import may have changed them
 */
export function showLimits(host: HTMLElement, practice: Practice): () => void {
  const { store } = practice;
  const form = part<HTMLFormElement>(host, 'limits-form');
  const inputs = fields.flatMap((name) => {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    return input ? [{ name, input }] : [];
  });
  let shown: SettingValues | undefined;
  const show = (): void => {
    const { settings } = store.state;
    for (const { name, input } of inputs) {
      // What the reader is typing stays.
      if (shown?.[name] !== settings[name]) input.value = String(shownValue(name, settings));
    }
    shown = settings;
  };
  form.addEventListener('input', () => {
    part(host, 'limits-result').textContent = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const { name, input } of inputs) {
      const number = input.valueAsNumber;
      const value = name === 'retention' ? number / 100 : number;
      if (Number.isFinite(value) && store.state.settings[name] !== value) store.set(name, value);
    }
    part(host, 'limits-result').textContent = '已保存。';
  });
  showSuspended(part(host, 'suspended'), practice);
  return show;
}

function showSuspended(list: HTMLElement, { store, site }: Practice): void {
  const titles = new Map(site.questions.map(({ id, title }) => [id, title]));
  const show = (): void => {
    const suspended = [...store.state.flags].flatMap(([id, flags]) =>
      flags.suspended && store.catalogue.has(id) ? [id] : [],
    );
    const items = suspended.map((id) => {
      const title = titles.get(id) ?? id;
      const button = element('button', { type: 'button', 'aria-label': `恢复：${title}` }, '恢复');
      button.addEventListener('click', () => {
        store.flag(id, 'suspended', false);
      });
      return element('li', {}, `${title} `, button);
    });
    replaceKeepingFocus(
      list,
      ...(items.length > 0 ? [element('p', {}, '搁置的题：'), element('ul', {}, ...items)] : []),
    );
  };
  show();
  store.subscribe(show);
}
