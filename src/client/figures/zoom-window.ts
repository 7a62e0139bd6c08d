import { allowedScale, drift } from '../../figures/zoom.ts';
import { element } from '../element.ts';
import type { Gestures, Point } from './gestures.ts';

/** A window onto a copy of a drawing, which can be larger than the window. */
export class ZoomWindow implements Gestures {
  readonly frame: HTMLElement;
  readonly #drawing: SVGSVGElement;
  readonly #scaled: (scale: number) => void;
  #scale = 1;

  /** @param scaled is told how many times its fitting size the drawing has */
  constructor(drawing: SVGSVGElement, name: string, scaled: (scale: number) => void) {
    this.#scaled = scaled;
    this.#drawing = copyOf(drawing);
    this.frame = element(
      'div',
      { class: 'figure figure-window', tabindex: '0', role: 'region', 'aria-label': name },
      this.#drawing,
    );
  }

  dragged({ x, y }: Point): void {
    this.frame.scrollBy({ left: -x, top: -y, behavior: 'instant' });
  }

  pinched(by: number, at: Point): void {
    this.zoomBy(by, at);
  }

  /** @param at what stays where it is: the middle, unless a place on the screen is given */
  zoomBy(factor: number, at?: Point): void {
    this.#zoomTo(this.#scale * factor, at);
  }

  fit(): void {
    this.#zoomTo(1);
  }

  #zoomTo(scale: number, at = this.#middle()): void {
    const before = this.#drawing.getBoundingClientRect();
    this.#scale = allowedScale(scale);
    this.#drawing.style.setProperty('--figure-scale', String(this.#scale));
    const { x, y } = drift(before, this.#drawing.getBoundingClientRect(), at);
    this.frame.scrollBy({ left: x, top: y, behavior: 'instant' });
    this.#scaled(this.#scale);
  }

  #middle(): Point {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
}

/** The drawing without what names it: its ids stay with the one on the page. */
function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const name of ['role', 'aria-labelledby', 'aria-describedby']) copy.removeAttribute(name);
  for (const node of copy.querySelectorAll('title, desc, defs')) node.remove();
  copy.setAttribute('aria-hidden', 'true');
  const { width, height } = drawing.viewBox.baseVal;
  copy.style.setProperty('--figure-ratio', String(width / height));
  return copy;
}
