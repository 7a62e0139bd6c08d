export interface Segment {
  /** Place of the value in the list given. */
  index: number;
  x: number;
  width: number;
}

/** Lays values end to end over a width, in proportion; what is 0 takes no room and is left out. */
export function stackSegments(values: readonly number[], width: number): Segment[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const segments: Segment[] = [];
  let before = 0;
  for (const [index, value] of values.entries()) {
    if (value > 0) segments.push({ index, x: (before / total) * width, width: (value / total) * width });
    before += value;
  }
  return segments;
}
