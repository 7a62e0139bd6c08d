/** Maps a domain onto a range, both ends included; a domain without extent maps onto the middle. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Whole numbers for the axis of a count, from 0 to at least `max`, at most five of them, in steps of 1, 2 or 5 × 10ⁿ. */
export function countTicks(max: number): number[] {
  const most = Math.max(1, max);
  let step = 1;
  for (let factor = 0; most / step > 4; factor += 1) {
    step = (([1, 2, 5] as const)[factor % 3] ?? 1) * 10 ** Math.floor(factor / 3);
  }
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Shares (0–1) for an axis that ends at 1 and begins at 0.7, or lower where a value lies lower; in steps of 0.1 or 0.2. */
export function shareTicks(values: readonly number[]): number[] {
  // In tenths: binary fractions would put 0.7 above seven steps of 0.1.
  const lowest = Math.max(0, Math.min(7, ...values.map((value) => Math.floor(value * 10 + 1e-9))));
  const step = lowest < 5 ? 2 : 1;
  const from = 10 - Math.ceil((10 - lowest) / step) * step;
  return Array.from({ length: (10 - from) / step + 1 }, (_, index) => (from + index * step) / 10);
}
