import { scopeName, type Scope } from '../../practice/scope.ts';
import type { SiteCatalogue } from '../../practice/catalogue/site-catalogue.ts';
import { part } from '../part.ts';

/** Shows the scope of the address in its form. The form itself leads to the address of another one. */
export function showScope(host: HTMLElement, scope: Scope, site: SiteCatalogue, chosen: boolean): void {
  const form = part<HTMLFormElement>(host, 'scope-form');
  const values: Record<string, string> = {
    topic: scope.topic ?? '',
    difficulty: scope.difficulty === undefined ? '' : String(scope.difficulty),
    guide: scope.guide ?? '',
    q: scope.query ?? '',
  };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  const name = scopeName(scope, site) || '全部题目';
  part(host, 'scope-name').textContent = chosen ? `选定的一题，然后${name}` : name;
  form.addEventListener('formdata', ({ formData }) => {
    // An address says only what was chosen.
    for (const [key, value] of [...formData]) if (value === '') formData.delete(key);
  });
}
