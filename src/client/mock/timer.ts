import { clockText, elapsedAt, halted, resumed, started, type Stopwatch } from '../../practice/stopwatch.ts';

/** The clock of a round: it runs while a question is being answered, and the reader can halt it. */
export class Timer {
  readonly #face: HTMLElement;
  readonly #ticking: ReturnType<typeof setInterval>;
  #watch: Stopwatch = { elapsed: 0 };
  /** Of the questions before, in milliseconds. */
  #before = 0;

  constructor(face: HTMLElement) {
    this.#face = face;
    this.#ticking = setInterval(() => {
      this.#show();
    }, 500);
  }

  /** @param seconds spent on the questions before */
  begin(seconds: number): void {
    this.#before = seconds * 1000;
    this.#watch = started(performance.now());
    this.#show();
  }

  get seconds(): number {
    return Math.round(elapsedAt(this.#watch, performance.now()) / 1000);
  }

  halt(): void {
    this.#watch = halted(this.#watch, performance.now());
    this.#show();
  }

  goOn(): void {
    this.#watch = resumed(this.#watch, performance.now());
    this.#show();
  }

  end(): void {
    clearInterval(this.#ticking);
  }

  #show(): void {
    const own = elapsedAt(this.#watch, performance.now());
    this.#face.textContent = `本题 ${clockText(own)} · 共 ${clockText(this.#before + own)}`;
  }
}
