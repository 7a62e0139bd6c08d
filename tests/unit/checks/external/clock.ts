import type { Clock } from '../../../../src/checks/external/gate.ts';

/** A clock that goes on only while someone sleeps, and remembers for how long. */
export interface TestClock extends Clock {
  slept: number[];
  pass: (milliseconds: number) => void;
}

export function createClock(start = 1_700_000_000_000): TestClock {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
}
