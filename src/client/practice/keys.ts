import type { Rating } from '../../practice/model.ts';

export type Command = 'reveal' | 'undo' | 'bury' | 'suspend' | 'help' | Rating;

const commands: Record<string, Command> = {
  ' ': 'reveal',
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  u: 'undo',
  b: 'bury',
  s: 'suspend',
  '?': 'help',
  '？': 'help',
};

/** What a key asks for; nothing where it belongs to the browser, to a field or to a button that has the focus. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  // Switched off in the reading settings.
  if (document.documentElement.dataset['keys'] === 'off') return undefined;
  const { target, key } = event;
  if (!(target instanceof Element)) return undefined;
  if (target.closest('input:not([type="checkbox"]), select, textarea, dialog, [contenteditable]'))
    return undefined;
  // Space presses what has the focus.
  if (key === ' ' && target.closest('button, a, input, summary, label')) return undefined;
  return commands[key.length === 1 ? key.toLowerCase() : key];
}
