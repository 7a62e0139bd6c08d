import { bodyCarriers } from './body.ts';
import { dataCarriers, plainCarriers } from './data.ts';
import { fieldCarriers } from './fields.ts';
import type { Carrier } from './slot.ts';

const all: Readonly<Record<string, Carrier>> = {
  ...bodyCarriers,
  ...fieldCarriers,
  ...dataCarriers,
  ...plainCarriers,
};

export function carrierNamed(name: string): Carrier {
  const carrier = all[name];
  if (!carrier) throw new Error(`No carrier ${name}`);
  return carrier;
}

/** Carriers of Markdown on pages of their own. */
export const onPages: readonly string[] = [...Object.keys(bodyCarriers), ...Object.keys(fieldCarriers)];
/** Every carrier of Markdown. */
export const markdown: readonly string[] = [...onPages, ...Object.keys(dataCarriers)];
/** Every carrier of plain words. */
export const plainWords: readonly string[] = Object.keys(plainCarriers);
/** Every carrier of words. */
export const everywhere: readonly string[] = [...markdown, ...plainWords];
