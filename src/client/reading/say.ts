const shownFor = 4000;
let timer = 0;

/** Says a thing on the page's status line, which screen readers read out; it goes away by itself. */
export function say(text: string): void {
  const line = document.querySelector('#reading-status');
  if (!line) return;
  line.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => (line.textContent = ''), shownFor);
}
