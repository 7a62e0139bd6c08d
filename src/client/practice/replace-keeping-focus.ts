/**
 * Replaces what stands in a place. Where the focus stood in it, it goes to the first button that is there now, or to
 * the place itself: who works by keyboard or hears the page stays where they were.
 */
export function replaceKeepingFocus(place: HTMLElement, ...nodes: readonly (Node | string)[]): void {
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...nodes);
  if (!hadFocus) return;
  place.tabIndex = -1;
  (place.querySelector('button') ?? place).focus();
}
