/** A place or a way on the screen, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What fingers, a mouse or a trackpad do to what a window shows. */
export interface Gestures {
  /** A finger or the mouse drags it along. */
  dragged(by: Point): void;
  /** Two fingers spread or close. */
  pinched(by: number, at: Point): void;
}

/** A trackpad's pinch comes as a wheel with Ctrl; this much of it makes a drawing e times as large. */
const wheelPixels = 200;

/** Tells gestures over a window that leaves none of them to the browser (`touch-action: none`). */
export function onGestures(host: HTMLElement, told: Gestures): void {
  const held = new Map<number, Point>();
  host.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    host.setPointerCapture(event.pointerId);
    held.set(event.pointerId, placeOf(event));
  });
  host.addEventListener('pointermove', (event) => {
    if (!held.has(event.pointerId)) return;
    const before = gripOf(held);
    held.set(event.pointerId, placeOf(event));
    const after = gripOf(held);
    told.dragged({ x: after.x - before.x, y: after.y - before.y });
    if (before.spread > 0) told.pinched(after.spread / before.spread, after);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    host.addEventListener(end, ({ pointerId }) => held.delete(pointerId));
  }
  host.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      told.pinched(Math.exp(-event.deltaY / wheelPixels), placeOf(event));
    },
    { passive: false },
  );
}

const placeOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/** The middle of what is held, and how far two fingers are apart. */
function gripOf(held: ReadonlyMap<number, Point>): Point & { spread: number } {
  const [one = { x: 0, y: 0 }, other] = held.values();
  if (!other) return { ...one, spread: 0 };
  return {
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
    spread: Math.hypot(one.x - other.x, one.y - other.y),
  };
}
