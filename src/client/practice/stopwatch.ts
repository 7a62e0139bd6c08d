/** Seconds that a reader looked at something: the time in which the page was hidden does not count. */
export class Stopwatch {
  #since = 0;
  #before = 0;

  constructor() {
    document.addEventListener('visibilitychange', () => {
      const now = performance.now();
      if (document.visibilityState === 'hidden') this.#before += now - this.#since;
      this.#since = now;
    });
  }

  start(): void {
    this.#before = 0;
    this.#since = performance.now();
  }

  seconds(): number {
    const running = document.visibilityState === 'hidden' ? 0 : performance.now() - this.#since;
    return Math.round((this.#before + running) / 1000);
  }
}
