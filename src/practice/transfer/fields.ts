import { retentionBounds } from '../log/settings.ts';

/**
 * Fields of an object from outside. They are read one by one by name, never copied over: `__proto__` and whatever else
 * the file holds stays behind.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** The largest time value of ECMAScript. */
export const latestTime = 8.64e15;
const longestText = 200;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text stays text, whatever it holds; it is bounded and not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longestText ? value : undefined;
}

export function integerOf(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}

export const timeOf = (value: unknown): number | undefined => integerOf(value, 0, latestTime);

export function numberOf(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

export const retentionOf = (value: unknown): number | undefined =>
  numberOf(value, retentionBounds.least, retentionBounds.most);

/** Seconds of an answer; what is missing or absurd says nothing. */
export const secondsOf = (value: unknown): number => numberOf(value, 0, 24 * 60 * 60) ?? 0;

/** Indices of key points: each once, within their number. */
export function indicesOf(value: unknown, count: number): number[] {
  if (!Array.isArray(value)) return [];
  const indices = value.slice(0, 100).filter((index) => integerOf(index, 0, count - 1) !== undefined);
  return [...new Set(indices as number[])].sort((a, b) => a - b);
}
