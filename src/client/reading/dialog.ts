import { element } from '../element.ts';

/** Opens a dialog over the page; it is gone when it closes, and the focus returns to where it was. */
export function openDialog(title: string, ...content: Node[]): HTMLDialogElement {
  const heading = element('h2', { id: 'reading-dialog-title' }, title);
  const close = element('button', { type: 'button', class: 'quiet-button' }, '关闭');
  const dialog = element(
    'dialog',
    { class: 'reading-dialog', 'aria-labelledby': heading.id },
    element('div', { class: 'dialog-head' }, heading, close),
    ...content,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
