import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkProperties } from './properties.ts';

const minute = 60_000;
const runs = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 400),
  seed: Number(process.env['FUZZ_SEED'] ?? 11),
};

describe('the check of anything at all', () => {
  it.each(Object.entries(checkProperties))(
    '%s: ends, keeps its places, and lets no empty page pass',
    (_, property) => {
      fc.assert(property, runs);
    },
    10 * minute,
  );
});
