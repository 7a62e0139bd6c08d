import { expect, it } from 'vitest';
import { findings } from '../content-fixture.ts';

it('finds nothing wrong with clean content', () => {
  expect(findings()).toEqual([]);
});
