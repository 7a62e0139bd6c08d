const leastDistance = 64;
/** How much further across than along a swipe goes: less is scrolling. */
const leastSlant = 2;

/** Tells horizontal swipes of a finger, except where something scrolls sideways itself. */
export function onSwipe(host: HTMLElement, swiped: (direction: 'left' | 'right') => void): void {
  let start: PointerEvent | undefined;
  host.addEventListener('pointerdown', (event) => {
    const scrolls =
      event.target instanceof Element &&
      event.target.closest(
        '.katex-display, .calc, pre, .table-scroll, .figure, input:not([type="checkbox"]), select',
      );
    start = event.pointerType === 'touch' && event.isPrimary && !scrolls ? event : undefined;
  });
  host.addEventListener('pointercancel', () => {
    start = undefined;
  });
  host.addEventListener('pointerup', (event) => {
    if (start?.pointerId !== event.pointerId) return;
    const across = event.clientX - start.clientX;
    const along = Math.abs(event.clientY - start.clientY);
    start = undefined;
    if (Math.abs(across) < leastDistance || Math.abs(across) < leastSlant * along) return;
    swiped(across < 0 ? 'left' : 'right');
  });
}
