import { mergeData } from '../../../practice/log/merge.ts';
import type { Cards, PracticeData, Review } from '../../../practice/model.ts';
import { touchedQuestions } from './difference.ts';
import type { Kept } from './kept.ts';
import { emptyState, type Derivation, type PracticeState } from './state.ts';
import type { StorageState } from './storage-state.ts';

/** The state that a page shows: derived from the log as that changes, and told to whoever listens. */
export class LiveState implements Kept {
  readonly #derivation: Derivation;
  readonly #listeners = new Set<(state: PracticeState) => void>();
  #current = emptyState;

  constructor(derivation: Derivation) {
    this.#derivation = derivation;
  }

  state(): PracticeState {
    return this.#current;
  }

  /** @returns ends the subscription */
  subscribe(listener: (state: PracticeState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(change: Partial<PracticeState>): void {
    this.#current = { ...this.#current, ...change };
    for (const listener of this.#listeners) listener(this.#current);
  }

  /**
   * Shows another log whole.
   * @param cards those it leads to, where they are known
   */
  adopt(data: PracticeData, cards: Cards = this.#derivation.cards(data)): void {
    this.show({ cards, ...this.#derivation.views(data, this.#current) });
  }

  /** Shows a log with one review more, which comes after all others of its question. */
  append(data: PracticeData, review: Review): void {
    this.adopt(data, this.#derivation.advanced(this.#current.cards, review));
  }

  /** Shows a log in which only these questions were touched. */
  take(data: PracticeData, questions: readonly string[]): void {
    this.adopt(data, this.#derivation.refreshed(this.#current.cards, data, questions));
  }

  storageChanged(storage: StorageState): void {
    this.show({ storage });
  }

  /** Takes in what another tab wrote. */
  merge(written: PracticeData): void {
    const data = mergeData(this.#current.data, written);
    this.take(data, touchedQuestions(written, data));
  }
}
