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

/** What a correction claims may be wrong. */
const fields = Object.keys(fieldCarriers).filter((name) => name !== 'claim');
/** Carriers of Markdown on pages of their own. */
export const onPages: readonly string[] = [...Object.keys(bodyCarriers), ...fields];
/** Every carrier of Markdown. */
export const markdown: readonly string[] = [...onPages, ...Object.keys(dataCarriers)];
/** Every carrier of words. */
export const everywhere: readonly string[] = [...markdown, ...Object.keys(plainCarriers)];
