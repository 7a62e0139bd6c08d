import type { Cards, StudyDay } from '../model.ts';

/** What counts against the daily limits, each question once a day. */
export interface DoneToday {
  newQuestions: number;
  reviews: number;
}

export function doneToday(cards: Cards, today: StudyDay): DoneToday {
  let newQuestions = 0;
  let reviews = 0;
  for (const { firstDay, last } of cards.values()) {
    if (firstDay === today) newQuestions += 1;
    else if (last.day === today) reviews += 1;
  }
  return { newQuestions, reviews };
}
