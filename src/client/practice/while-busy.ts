import { painted } from '../next-task.ts';

/**
 * Does what takes long behind a button. The button shows it at once, before the work begins, and takes no other press
 * until it is done; it keeps the focus.
 * @returns what came of the work; undefined where it was under way already
 */
export async function whileBusy<Result>(
  button: HTMLButtonElement,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  if (button.getAttribute('aria-busy') === 'true') return undefined;
  button.setAttribute('aria-busy', 'true');
  try {
    await painted();
    return await work();
  } finally {
    button.removeAttribute('aria-busy');
  }
}
