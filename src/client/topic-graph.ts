/** Marks the lines of the question that the pointer or the focus is on, and the questions at their other ends. */
class TopicGraph extends HTMLElement {
  connectedCallback(): void {
    for (const [enter, leave] of [
      ['pointerover', 'pointerout'],
      ['focusin', 'focusout'],
    ] as const) {
      this.addEventListener(enter, ({ target }) => this.#mark(target));
      this.addEventListener(leave, () => this.#mark(null));
    }
  }

  #mark(target: EventTarget | null): void {
    for (const marked of this.querySelectorAll('[data-near]')) marked.removeAttribute('data-near');
    const node = target instanceof Element ? target.closest('[data-node]') : null;
    const slug = node?.getAttribute('data-node');
    if (!slug) return;
    for (const line of this.querySelectorAll('path[data-before]')) {
      const ends = [line.getAttribute('data-before'), line.getAttribute('data-after')];
      if (!ends.includes(slug)) continue;
      line.setAttribute('data-near', '');
      for (const end of ends) {
        if (end !== slug)
          this.querySelector(`[data-node="${CSS.escape(end ?? '')}"]`)?.setAttribute('data-near', '');
      }
    }
  }
}

customElements.define('topic-graph', TopicGraph);
