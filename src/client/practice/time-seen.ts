import { elapsedAt, halted, resumed, started, type Stopwatch } from '../../practice/stopwatch.ts';

/** How long a reader looked at something: the time in which the page was hidden does not count. */
export class TimeSeen {
  #watch: Stopwatch = { elapsed: 0 };

  constructor() {
    document.addEventListener('visibilitychange', () => {
      const turn = isHidden() ? halted : resumed;
      this.#watch = turn(this.#watch, performance.now());
    });
  }

  restart(): void {
    const watch = started(performance.now());
    this.#watch = isHidden() ? halted(watch, performance.now()) : watch;
  }

  get seconds(): number {
    return Math.round(elapsedAt(this.#watch, performance.now()) / 1000);
  }
}

const isHidden = (): boolean => document.visibilityState === 'hidden';
