import { element } from '../element.ts';

const closesAfter = 250;
const gap = 6;

/**
 * The one card that says more about what is pointed at or has the focus. As WCAG 1.4.13 wants, Escape dismisses it, the
 * pointer may move onto it, and it stays until pointer and focus are elsewhere.
 */
class Card {
  readonly #box = element('div', { id: 'reading-card', class: 'reading-card', popover: 'manual' });
  #trigger: Element | undefined;
  #closing = 0;

  constructor() {
    this.#box.addEventListener('pointerenter', () => this.stay());
    this.#box.addEventListener('pointerleave', () => this.leave());
    this.#box.addEventListener('focusout', ({ relatedTarget }) => this.#left(relatedTarget));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#trigger) {
        event.preventDefault();
        this.close();
      }
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.#box.contains(target) && !this.#trigger?.contains(target))
        this.close();
    });
  }

  /**
   * @param trigger what the card is about; the card follows it in reading and focus order
   * @param at where on the screen the trigger was met: a link may be broken over two lines
   */
  open(trigger: Element, at: DOMRect, ...content: Node[]): void {
    this.stay();
    if (this.#trigger === trigger) return;
    this.close();
    this.#trigger = trigger;
    this.#box.replaceChildren(...content);
    trigger.after(this.#box);
    trigger.setAttribute('aria-describedby', this.#box.id);
    trigger.addEventListener('pointerleave', this.leave);
    trigger.addEventListener('focusout', this.#unfocused);
    this.#box.showPopover();
    this.#place(at);
  }

  stay(): void {
    clearTimeout(this.#closing);
  }

  readonly leave = (): void => {
    if (this.#trigger?.matches(':focus-visible') || this.#box.contains(document.activeElement)) return;
    this.stay();
    this.#closing = window.setTimeout(() => this.close(), closesAfter);
  };

  close(): void {
    this.stay();
    const trigger = this.#trigger;
    if (!trigger) return;
    this.#trigger = undefined;
    trigger.removeEventListener('pointerleave', this.leave);
    trigger.removeEventListener('focusout', this.#unfocused);
    trigger.removeAttribute('aria-describedby');
    if (this.#box.contains(document.activeElement) && trigger instanceof HTMLElement) trigger.focus();
    this.#box.remove();
  }

  readonly #unfocused = (event: Event): void => this.#left((event as FocusEvent).relatedTarget);

  #left(to: EventTarget | null): void {
    if (to instanceof Node && (this.#box.contains(to) || this.#trigger?.contains(to))) return;
    if (!this.#box.matches(':hover')) this.close();
  }

  /** Below the trigger, or above where there is more room; it moves with the page when that scrolls. */
  #place(at: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const page = document.documentElement.clientWidth;
    const left = Math.max(gap, Math.min(at.left, page - width - gap));
    const below = at.bottom + gap + height <= innerHeight || at.top < height + gap;
    this.#box.style.left = `${left + scrollX}px`;
    this.#box.style.top = `${(below ? at.bottom + gap : at.top - gap - height) + scrollY}px`;
  }
}

export const card = new Card();
