/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to one less than the bound. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  /** One of a list; undefined where the list is empty. */
  maybe<Item>(list: readonly Item[]): Item | undefined {
    return list[this.below(list.length)];
  }

  /** @throws Error where the list is empty */
  pick<Item>(list: readonly Item[]): Item {
    const item = this.maybe(list);
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  shuffled<Item>(list: readonly Item[]): Item[] {
    const rest = [...list];
    return list.map(() => rest.splice(this.below(rest.length), 1)[0] as Item);
  }
}
