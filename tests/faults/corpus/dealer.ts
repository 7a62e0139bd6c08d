import type { Random } from '../random.ts';

/** Gives another item of a list, one that fits where there is a choice. */
export type Deal = (fits?: (item: string) => boolean) => string;

/**
 * Gives the items of a list in random order.
 * @param none what is given when they are used up; without it, they are given again
 */
export function dealer(list: readonly string[], random: Random, none?: string): Deal {
  let rest = random.shuffled(list);
  return (fits = () => true) => {
    if (none === undefined && !rest.some(fits)) rest = [...rest, ...random.shuffled(list)];
    const at = rest.findIndex(fits);
    return at < 0 ? (none ?? '') : (rest.splice(at, 1)[0] ?? '');
  };
}
