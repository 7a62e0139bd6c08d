import type { Card, Cards, StudyDay } from '../model.ts';
import { reviewedInFuture } from '../scheduling/due.ts';

/** Mastered: out of the learning steps, and 90 % likely to be recalled three weeks on (Anki's “mature” line). */
export const masteredStability = 21;

export type Level = 'mastered' | 'learning' | 'unseen';

export function levelOf(card: Card | undefined): Level {
  if (!card) return 'unseen';
  return card.state === 'review' && card.stability >= masteredStability ? 'mastered' : 'learning';
}

/** What a question's mark says: “已掌握 · 3 天后复习”. `dueIn` is 0 when due, and left out for unseen questions. */
export function markOf(card: Card | undefined, today: StudyDay): { level: Level; dueIn?: number } {
  if (!card) return { level: 'unseen' };
  const dueIn = reviewedInFuture(card, today) ? 0 : Math.max(0, card.dueDay - today);
  return { level: levelOf(card), dueIn };
}

export interface TopicProgress extends Record<Level, number> {
  topic: string;
  total: number;
}

/** @param questions of today, topics in reading order */
export function progressByTopic(
  questions: readonly { id: string; topic: string }[],
  cards: Cards,
): TopicProgress[] {
  const topics = new Map<string, TopicProgress>();
  for (const { id, topic } of questions) {
    const entry = topics.get(topic) ?? { topic, total: 0, mastered: 0, learning: 0, unseen: 0 };
    entry.total += 1;
    entry[levelOf(cards.get(id))] += 1;
    topics.set(topic, entry);
  }
  return [...topics.values()];
}
