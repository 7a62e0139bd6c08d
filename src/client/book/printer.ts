/** The button that prints a page; it stands there where scripts run. */
class BookPrinter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('book-printer', BookPrinter);
