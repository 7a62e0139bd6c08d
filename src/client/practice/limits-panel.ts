import type { SettingValues } from '../../practice/model.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { Practice } from './open.ts';

const fields = ['newPerDay', 'reviewsPerDay', 'retention'] as const;

/** Daily limits, desired retention, and the questions set aside with the way back. */
export function showLimits(host: HTMLElement, { store, site }: Practice, changed: () => void): void {
  const form = part<HTMLFormElement>(host, 'limits-form');
  const input = (name: string): HTMLInputElement | null =>
    form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  const { settings } = store.state;
  for (const name of fields) {
    const field = input(name);
    const value = name === 'retention' ? Math.round(settings.retention * 100) : settings[name];
    if (field) field.value = String(value);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const name of fields) {
      const number = input(name)?.valueAsNumber ?? Number.NaN;
      const value = name === 'retention' ? number / 100 : number;
      const current: SettingValues = store.state.settings;
      if (Number.isFinite(value) && current[name] !== value) store.set(name, value);
    }
    part(host, 'limits-result').textContent = '已保存。';
    changed();
  });

  const list = part(host, 'suspended');
  const showSuspended = (): void => {
    const suspended = [...store.state.flags].filter(
      ([id, flags]) => flags.suspended && store.catalogue.has(id),
    );
    const items = suspended.map(([id]) => {
      const title = site.questions.find((question) => question.id === id)?.title ?? id;
      const button = element('button', { type: 'button', 'aria-label': `恢复：${title}` }, '恢复');
      button.addEventListener('click', () => {
        store.flag(id, 'suspended', false);
        changed();
      });
      return element('li', {}, `${title} `, button);
    });
    list.replaceChildren(
      ...(items.length > 0 ? [element('p', {}, '搁置的题：'), element('ul', {}, ...items)] : []),
    );
  };
  showSuspended();
  store.subscribe(showSuspended);
}
