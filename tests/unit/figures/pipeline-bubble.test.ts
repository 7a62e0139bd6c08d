import { describe, expect, it } from 'vitest';
import {
  duration,
  mostInFlight,
  schedule,
  type Policy,
} from '../../../src/figures/pipeline-bubble/schedule.ts';

const policies: Policy[] = ['gpipe', '1f1b'];
const busy = (batches: number): number => batches * (1 + 2);

describe.each(policies)('a pipeline under %s', (policy) => {
  // GPipe, §2.3: the bubble is (K − 1)/(M + K − 1) of the time.
  it.each([
    [1, 1],
    [4, 4],
    [4, 16],
    [8, 3],
    [2, 16],
  ])('of %d stages and %d micro-batches idles (p − 1)/(m + p − 1) of the time', (stages, batches) => {
    const rows = schedule(stages, batches, policy);
    const time = duration(rows);
    expect((time - busy(batches)) / time).toBeCloseTo((stages - 1) / (batches + stages - 1), 12);
  });

  it('runs each pass once, after those that it needs, and never two at a time', () => {
    const rows = schedule(4, 6, policy);
    const end = (stage: number, kind: string, batch: number): number => {
      const found = rows[stage]?.filter((pass) => pass.kind === kind && pass.batch === batch) ?? [];
      expect(found).toHaveLength(1);
      return (found[0]?.start ?? NaN) + (found[0]?.length ?? NaN);
    };
    for (const [stage, row] of rows.entries()) {
      let free = 0;
      for (const { kind, batch, start, length } of row) {
        expect(start).toBeGreaterThanOrEqual(free);
        free = start + length;
        if (kind === 'forward' && stage > 0)
          expect(start).toBeGreaterThanOrEqual(end(stage - 1, kind, batch));
        if (kind === 'backward' && stage < 3)
          expect(start).toBeGreaterThanOrEqual(end(stage + 1, kind, batch));
        if (kind === 'backward') expect(start).toBeGreaterThanOrEqual(end(stage, 'forward', batch));
      }
    }
  });
});

describe('the micro-batches whose activations a stage keeps', () => {
  it('are all of them under GPipe', () => {
    expect(schedule(4, 8, 'gpipe').map(mostInFlight)).toEqual([8, 8, 8, 8]);
  });

  // Narayanan et al. 2021, §2.2.1: at most p, one fewer with each stage.
  it('are at most as many as stages follow, itself included, under 1F1B', () => {
    expect(schedule(4, 8, '1f1b').map(mostInFlight)).toEqual([4, 3, 2, 1]);
    expect(schedule(4, 2, '1f1b').map(mostInFlight)).toEqual([2, 2, 2, 1]);
  });
});
