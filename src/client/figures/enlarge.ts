import { element } from '../element.ts';
import { openDialog } from '../reading/dialog.ts';
import { onGestures } from './gestures.ts';
import { ZoomWindow } from './zoom-window.ts';

const factor = 1.5;

/** Shows a figure's drawing as large as its reader wants, with what it shows in words. */
export function enlarge(figure: HTMLElement): void {
  const drawing = figure.querySelector('svg');
  if (!drawing) return;
  const caption = figure.querySelector('figcaption')?.textContent ?? '';
  const level = element('output', { 'aria-live': 'polite', 'aria-label': '放大到' }, '100%');
  const view = new ZoomWindow(drawing, caption, (scale) => {
    level.textContent = `${Math.round(scale * 100)}%`;
  });
  const larger = (): void => view.zoomBy(factor);
  const smaller = (): void => view.zoomBy(1 / factor);
  const acts: Record<string, () => void> = { '+': larger, '=': larger, '-': smaller, '0': () => view.fit() };
  const bar = element(
    'div',
    { class: 'figure-zoom' },
    zoomButton('缩小', '−', smaller),
    level,
    zoomButton('放大', '+', larger),
  );
  const words = element('p', { class: 'figure-words' }, wordsOf(figure));
  const dialog = openDialog(caption, view.frame, bar, words);
  dialog.classList.add('figure-dialog');
  dialog.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
  onGestures(view.frame, view);
}

function zoomButton(name: string, sign: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'quiet-button', 'aria-label': name }, sign);
  button.addEventListener('click', act);
  return button;
}

/** What an interactive figure says of itself as it stands, what another's drawing says. */
function wordsOf(figure: HTMLElement): string {
  return (figure.querySelector('output') ?? figure.querySelector('desc'))?.textContent ?? '';
}
