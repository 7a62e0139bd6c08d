import type { Card, StudyDay } from '../model.ts';
import { memoryOf, unseen, type Memory } from '../scheduling/memory.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';

/** A question as the plan expects it to go: each time asked it is remembered. */
export interface ExpectedCard {
  question: string;
  memory: Memory;
  lastDay: StudyDay;
  dueDay: StudyDay;
  /** Asked in the last pass. */
  passed: boolean;
}

const good = 3;

export function expectedCard(card: Card, passed: boolean): ExpectedCard {
  const { question, dueDay, last } = card;
  return { question, memory: memoryOf(card), lastDay: last.day, dueDay, passed };
}

/** A new question learned on a day, through both learning steps. */
export function learned(
  question: string,
  day: StudyDay,
  retention: number,
  passed: boolean,
  scheduler: Scheduler,
): ExpectedCard {
  const started = {
    question,
    memory: scheduler.remember(unseen, 0, good),
    lastDay: day,
    dueDay: day,
    passed,
  };
  return asked(started, day, retention, passed, scheduler);
}

export function asked(
  card: ExpectedCard,
  day: StudyDay,
  retention: number,
  passed: boolean,
  scheduler: Scheduler,
): ExpectedCard {
  const memory = scheduler.remember(card.memory, Math.max(0, day - card.lastDay), good);
  const dueDay = day + scheduler.daysUntil(retention, memory.stability);
  return { ...card, memory, lastDay: day, dueDay, passed: card.passed || passed };
}
