import type { Element, ElementContent } from 'hast';
import { startOf, type Control, type InteractiveFigure } from '../figures/figure.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });
const words = (value: string): ElementContent => ({ type: 'text', value });

/**
 * The sliders of an interactive figure and the sentence that says what they do, as they stand at first. They are part of
 * the page, so that nothing moves when the script arrives; without scripts the style sheet hides them.
 */
export function figureControls(name: string, figure: InteractiveFigure): Element {
  return element(
    'interactive-figure',
    { dataName: name, dataPagefindIgnore: '' },
    ...Object.entries(figure.controls).map(([key, control]) => slider(key, control)),
    element('output', { ariaLive: 'polite' }, words(figure.describe(startOf(figure)))),
  );
}

function slider(name: string, control: Control): Element {
  const { label, min, max, step, start } = control;
  const value = control.text(start);
  return element(
    'label',
    { className: ['figure-control'] },
    element('span', {}, words(label)),
    // Announced with the slider itself, as its value.
    element('span', { className: ['figure-value'], ariaHidden: 'true' }, words(value)),
    element('input', {
      type: 'range',
      name,
      min: String(min),
      max: String(max),
      step: String(step),
      value: String(start),
      ariaValueText: value,
      autoComplete: ['off'],
    }),
  );
}
