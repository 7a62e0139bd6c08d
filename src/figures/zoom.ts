/** Where a drawing lies on the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const [leastScale, mostScale] = [1, 6];

/** A number of times the fitting size that a drawing may have. */
export function allowedScale(scale: number): number {
  return Math.min(mostScale, Math.max(leastScale, scale));
}

/**
 * How far a change of size took a point of the drawing away from where it was: to be scrolled back.
 * @param at where it was
 */
export function drift(before: Box, after: Box, at: { x: number; y: number }): { x: number; y: number } {
  return {
    x: after.left + ((at.x - before.left) / before.width) * after.width - at.x,
    y: after.top + ((at.y - before.top) / before.height) * after.height - at.y,
  };
}
