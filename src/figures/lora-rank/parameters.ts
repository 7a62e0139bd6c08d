/** Numbers to train for one d × d weight: all of them, or the two factors of rank r (Hu et al. 2021, §4.1). */
export interface Trainable {
  full: number;
  adapter: number;
  /** Of the adapter in all, 2r/d. */
  share: number;
}

export function trainable(dimension: number, rank: number): Trainable {
  const full = dimension * dimension;
  const adapter = rank * (dimension + dimension);
  return { full, adapter, share: adapter / full };
}
