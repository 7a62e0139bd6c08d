import { contrast } from '../colour/contrast.ts';
import type { Token } from './tokens.ts';

/** A colour on its ground. */
export interface ColourPair {
  ink: string;
  ground: string;
  /** Contrast that WCAG 2.2 AA asks for: 4.5 of text, 3 of lines that mean something. */
  least: number;
}

export const colourPairs: readonly ColourPair[] = [
  { ink: 'text', ground: 'bg', least: 4.5 },
  { ink: 'text', ground: 'mark', least: 4.5 },
  { ink: 'text-muted', ground: 'bg', least: 4.5 },
  { ink: 'text-muted', ground: 'surface-sunken', least: 4.5 },
  { ink: 'accent', ground: 'bg', least: 4.5 },
  { ink: 'accent', ground: 'surface', least: 4.5 },
  { ink: 'accent-strong', ground: 'accent-tint', least: 4.5 },
  { ink: 'warn', ground: 'bg', least: 4.5 },
  { ink: 'warn', ground: 'warn-tint', least: 4.5 },
  { ink: 'line-strong', ground: 'bg', least: 3 },
  { ink: 'fig-line', ground: 'bg', least: 3 },
];

export interface MeasuredPair extends ColourPair {
  inkValue: string;
  groundValue: string;
  /** From 1 to 21. */
  ratio: number;
}

/** The pairs as one theme sets them. */
export function measured(tokens: readonly Token[]): MeasuredPair[] {
  const value = (name: string): string => {
    const token = tokens.findLast((one) => one.name === name);
    if (!token) throw new Error(`no token ${name}`);
    return token.value;
  };
  return colourPairs.map((pair) => {
    const [inkValue, groundValue] = [value(pair.ink), value(pair.ground)];
    return { ...pair, inkValue, groundValue, ratio: contrast(inkValue, groundValue) };
  });
}
