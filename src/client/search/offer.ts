/** A button that searches for what it says. */
export function offerButton(text: string, ask: (query: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-offer';
  button.textContent = text;
  button.addEventListener('click', () => {
    ask(text);
  });
  return button;
}
