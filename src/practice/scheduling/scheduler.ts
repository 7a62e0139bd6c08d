import {
  BasicLearningStepsStrategy,
  createEmptyCard,
  fsrs,
  GenSeedStrategyWithCardId,
  State,
  StrategyMode,
  type FSRS,
} from 'ts-fsrs';
import type { Rating } from '../model.ts';
import { dayMs, minuteMs } from '../study-day.ts';
import type { Memory } from './memory.ts';

/** When to ask again: after whole days, or after minutes within the (re)learning steps (then `days` is 0). */
export interface Interval {
  days: number;
  minutes: number;
}

/** FSRS-6 of ts-fsrs over study days. Elapsed days are never negative: the callers clamp them. */
export interface Scheduler {
  /** The memory after a rating; the desired retention does not enter it. */
  remember(memory: Memory, elapsedDays: number, rating: Rating): Memory;
  /** @param seed the same seed and memory give the same fuzz */
  interval(memory: Memory, elapsedDays: number, rating: Rating, retention: number, seed: string): Interval;
  /** Days until retrievability falls to `retention`, at least 1, without fuzz. */
  daysUntil(retention: number, stability: number): number;
  /** Probability of recall, 0–1. */
  retrievability(stability: number, elapsedDays: number): number;
}

/** @param options `fuzz` spreads intervals from 3 days on by up to 15 %, so that what was learned together falls apart */
export function createScheduler({ fuzz = true }: { fuzz?: boolean } = {}): Scheduler {
  const seedField = 'seed';
  const engine = fsrs();
  const parameters = { ...engine.parameters };
  const engines = new Map<number, FSRS>();
  const modifiers = new Map<number, number>();
  const modifierFor = (retention: number): number => {
    const known = modifiers.get(retention);
    if (known !== undefined) return known;
    const made = engine.calculate_interval_modifier(retention);
    modifiers.set(retention, made);
    return made;
  };
  const engineFor = (retention: number): FSRS => {
    const known = engines.get(retention);
    if (known) return known;
    const made = fsrs({ request_retention: retention, enable_fuzz: fuzz });
    made.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId(seedField));
    engines.set(retention, made);
    return made;
  };

  return {
    remember(memory, elapsedDays, rating) {
      const { stability, difficulty } = engine.next_state(
        memory.state === State.New ? null : memory,
        elapsedDays,
        rating,
      );
      return { stability, difficulty, ...nextStep(memory, rating), ...nextCounts(memory, rating) };
    },
    interval(memory, elapsedDays, rating, retention, seed) {
      const now = new Date(elapsedDays * dayMs);
      const card = {
        ...createEmptyCard(now),
        ...memory,
        learning_steps: memory.step,
        ...(memory.state === State.New ? {} : { last_review: new Date(0) }),
        [seedField]: seed,
      };
      const next = engineFor(retention).next(card, now, rating).card;
      if (next.state === State.Review) return { days: next.scheduled_days, minutes: 0 };
      return { days: 0, minutes: Math.round((next.due.getTime() - now.getTime()) / minuteMs) };
    },
    daysUntil(retention, stability) {
      const days = Math.round(stability * modifierFor(retention));
      return Math.min(Math.max(1, days), parameters.maximum_interval);
    },
    retrievability: (stability, elapsedDays) => engine.forgetting_curve(elapsedDays, stability),
  };

  function nextStep({ state, step }: Memory, rating: Rating): Pick<Memory, 'state' | 'step'> {
    const taken = BasicLearningStepsStrategy(parameters, state, step)[rating];
    if (!taken) return { state: State.Review, step: 0 };
    const next = state === State.New ? State.Learning : state === State.Review ? State.Relearning : state;
    return { state: next, step: taken.next_step };
  }

  function nextCounts({ state, reps, lapses }: Memory, rating: Rating): Pick<Memory, 'reps' | 'lapses'> {
    return { reps: reps + 1, lapses: lapses + (state === State.Review && rating === 1 ? 1 : 0) };
  }
}
