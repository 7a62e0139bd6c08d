import { State } from 'ts-fsrs';
import type { Card } from '../model.ts';

/** What FSRS knows of a question; time is left out, so that it can be followed through a log quickly. */
export interface Memory {
  state: State;
  stability: number;
  difficulty: number;
  step: number;
  reps: number;
  lapses: number;
}

export const unseen: Memory = { state: State.New, stability: 0, difficulty: 0, step: 0, reps: 0, lapses: 0 };

const stateOfCard = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

export function memoryOf(card: Card | undefined): Memory {
  if (!card) return unseen;
  const { stability, difficulty, step, reps, lapses } = card;
  return { state: stateOfCard[card.state], stability, difficulty, step, reps, lapses };
}

/** @throws {RangeError} for `State.New`: a question without reviews has no card */
export function cardStateOf(state: State): Card['state'] {
  if (state === State.Learning) return 'learning';
  if (state === State.Review) return 'review';
  if (state === State.Relearning) return 'relearning';
  throw new RangeError('A question that was never reviewed has no card.');
}
