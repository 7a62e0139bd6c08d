/** Does one thing after another; what fails is reported and does not stop what follows. */
export class SerialQueue {
  #last: Promise<void> = Promise.resolve();
  readonly #failed: (error: unknown) => void;

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  add(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch(this.#failed);
  }

  /** Resolves when all that was added so far is done. */
  settled(): Promise<void> {
    return this.#last;
  }
}
