import { element } from '../element.ts';

/** What a chart can read out, value by value. */
export interface Reading {
  /** Of the slider: “逐日查看”. */
  label: string;
  count: number;
  /** Where it begins. */
  start: number;
  text: (index: number) => string;
}

export interface Reader {
  node: HTMLElement;
  index(): number;
  show(reading: Reading | undefined): void;
}

/** A slider below a chart: arrow keys, a finger or a mouse go through the values, and each is said in words. */
export function createReader(moved: () => void): Reader {
  const label = element('span');
  const slider = element('input', { type: 'range', min: '0', step: '1', autocomplete: 'off' });
  const words = element('output', { 'aria-live': 'off' });
  const node = element('div', { class: 'chart-reader' }, element('label', {}, label, slider), words);
  let reading: Reading | undefined;
  const say = (): void => {
    const text = reading?.text(Number(slider.value)) ?? '';
    slider.setAttribute('aria-valuetext', text);
    words.textContent = text;
  };
  slider.addEventListener('input', () => {
    say();
    moved();
  });
  return {
    node,
    index: () => Number(slider.value),
    show(next) {
      const isFirst = reading === undefined;
      reading = next;
      node.hidden = next === undefined || next.count < 2;
      if (!next) return;
      label.textContent = next.label;
      slider.max = String(next.count - 1);
      if (isFirst) slider.value = String(next.start);
      say();
    },
  };
}
