/** The clock that waiting goes by. Times in milliseconds. */
export interface Clock {
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/** Lets one request at a time through to each host, with a pause behind each. */
export class HostGate {
  readonly #clock: Clock;
  readonly #pause: number;
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #open = new Map<string, number>();

  /** @param pause milliseconds between the end of a request and the start of the next to the same host */
  constructor(clock: Clock, pause: number) {
    this.#clock = clock;
    this.#pause = pause;
  }

  /** Runs a task when it is its turn. */
  through<T>(host: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(host) ?? Promise.resolve()).then(async () => {
      const wait = (this.#open.get(host) ?? 0) - this.#clock.now();
      if (wait > 0) await this.#clock.sleep(wait);
      try {
        return await task();
      } finally {
        this.close(host, this.#pause);
      }
    });
    // A task that fails is its caller's matter; the next one waits for it all the same.
    this.#last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /** Keeps everyone from a host for a while, as a host can ask for. */
  close(host: string, milliseconds: number): void {
    const until = this.#clock.now() + milliseconds;
    this.#open.set(host, Math.max(until, this.#open.get(host) ?? 0));
  }
}
