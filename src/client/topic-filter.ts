/** Shows the sections of one topic; the choice is in the address, so that it can be shared. */
class TopicFilter extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const wanted = new URLSearchParams(location.search).get('topic') ?? '';
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    this.#show(select.value);
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      if (select.value) address.searchParams.set('topic', select.value);
      else address.searchParams.delete('topic');
      history.replaceState(null, '', address);
      this.#show(select.value);
    });
  }

  #show(topic: string): void {
    for (const section of this.querySelectorAll<HTMLElement>('section[data-topic]')) {
      section.hidden = topic !== '' && section.dataset['topic'] !== topic;
    }
    const count = this.querySelectorAll('section[data-topic]:not([hidden]) [data-correction]').length;
    const output = this.querySelector('output');
    if (output) output.textContent = `${count} 条`;
  }
}

customElements.define('topic-filter', TopicFilter);
