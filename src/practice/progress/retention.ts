import { State } from 'ts-fsrs';
import { reviewsByQuestion } from '../log/cards.ts';
import type { Catalogue } from '../log/catalogue.ts';
import type { PracticeData, StudyDay } from '../model.ts';
import { replay } from '../scheduling/replay.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';

/** Reviews of a span of days that begins on `day`, and how many were remembered. */
export interface RetentionPoint {
  day: StudyDay;
  reviews: number;
  recalled: number;
  /** 0–1. */
  share: number;
  /** What FSRS predicted for these reviews, 0–1: shows whether the schedule fits the reader. */
  predicted: number;
}

/**
 * True retention, as Anki counts it: of each question's first review on a day, out of the learning steps, the share
 * not rated 1. Spans without such reviews are left out.
 * @param span days per point: 1, or 7 for weeks (from Monday on)
 */
export function retentionCurve(
  data: PracticeData,
  catalogue: Catalogue,
  scheduler: Scheduler,
  span: 1 | 7,
): RetentionPoint[] {
  const points = new Map<StudyDay, { reviews: number; recalled: number; predicted: number }>();
  for (const [question, reviews] of reviewsByQuestion(data, catalogue)) {
    let lastDay: StudyDay | undefined;
    replay(question, reviews, scheduler, ({ review, before, elapsedDays }) => {
      const firstOfDay = review.day !== lastDay;
      lastDay = review.day;
      if (!firstOfDay || before.state !== State.Review) return;
      const start = spanStart(review.day, span);
      const point = points.get(start) ?? { reviews: 0, recalled: 0, predicted: 0 };
      point.reviews += 1;
      point.recalled += review.rating > 1 ? 1 : 0;
      point.predicted += scheduler.retrievability(before.stability, elapsedDays);
      points.set(start, point);
    });
  }
  return [...points]
    .sort(([a], [b]) => a - b)
    .map(([day, { reviews, recalled, predicted }]) => ({
      day,
      reviews,
      recalled,
      share: recalled / reviews,
      predicted: predicted / reviews,
    }));
}

/** 1970-01-01 was a Thursday. */
const spanStart = (day: StudyDay, span: 1 | 7): StudyDay =>
  span === 1 ? day : day - ((((day + 3) % 7) + 7) % 7);
