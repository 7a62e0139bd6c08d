import type { InteractiveFigure } from '../../figures/figure.ts';
import { loadFigure } from './load.ts';
import { patch } from './patch.ts';

/** `<interactive-figure data-name>`: sliders in a figure, which its drawing and its sentence follow. */
class InteractiveFigureElement extends HTMLElement {
  #figure: InteractiveFigure | undefined;
  #frame = 0;

  connectedCallback(): void {
    this.addEventListener('input', this.#follow);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#follow);
    cancelAnimationFrame(this.#frame);
  }

  async #load(): Promise<void> {
    this.#figure = await loadFigure(this.dataset['name'] ?? '');
    // A slider may have been moved before the script came.
    this.#show();
    this.dataset['ready'] = '';
  }

  /** A slider can move more often than the screen is drawn. */
  #follow = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  };

  #show(): void {
    const figure = this.#figure;
    if (!figure) return;
    const settings: Record<string, number> = {};
    for (const input of this.querySelectorAll('input')) {
      const value = figure.controls[input.name]?.text(input.valueAsNumber) ?? input.value;
      settings[input.name] = input.valueAsNumber;
      input.setAttribute('aria-valuetext', value);
      const shown = input.closest('label')?.querySelector('.figure-value');
      if (shown) shown.textContent = value;
    }
    const live = this.closest('figure')?.querySelector('[data-live]');
    if (live) patch(live, figure.draw(settings));
    const output = this.querySelector('output');
    const sentence = figure.describe(settings);
    if (output && output.textContent !== sentence) output.textContent = sentence;
  }
}

customElements.define('interactive-figure', InteractiveFigureElement);
