/** Latin words with a space or a hyphen between, and where they begin. */
export interface LatinChain {
  at: number;
  chain: string;
}

export function latinChains(text: string): LatinChain[] {
  return [...text.matchAll(/[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*/g)].map(({ index, 0: chain }) => ({
    at: index,
    chain,
  }));
}
