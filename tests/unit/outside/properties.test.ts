import fc from 'fast-check';
import { describe, it } from 'vitest';
import { outsideProperties } from './properties.ts';

describe('what comes from outside', () => {
  it.each(Object.entries(outsideProperties))(
    '%s: is answered or refused, whatever it holds',
    (_, property) => {
      fc.assert(property, { numRuns: 1000, seed: 8 });
    },
  );
});
