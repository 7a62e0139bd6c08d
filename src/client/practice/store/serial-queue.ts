import { nextTask } from '../../next-task.ts';

/**
 * Does one thing after another, each in a task of its own: what the reader did is painted before it is stored.
 * What fails is reported and does not stop what follows.
 */
export class SerialQueue {
  #last: Promise<void> = Promise.resolve();
  readonly #failed: (error: unknown) => void;

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  add(work: () => Promise<void>): void {
    this.#last = this.#last.then(nextTask).then(work).catch(this.#failed);
  }

  /** Resolves when all that was added so far is done. */
  settled(): Promise<void> {
    return this.#last;
  }
}
