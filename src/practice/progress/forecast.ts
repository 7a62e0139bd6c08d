import type { Catalogue } from '../log/catalogue.ts';
import { noFlags, type Flags } from '../log/flags.ts';
import type { Cards, StudyDay } from '../model.ts';
import { reviewedInFuture } from '../scheduling/due.ts';
import type { DayCount } from './activity.ts';

/** Reviews that fall due on each of the next days, today first with all that is overdue; suspended ones left out. */
export function forecast(
  cards: Cards,
  flags: Flags,
  catalogue: Catalogue,
  today: StudyDay,
  days = 30,
): DayCount[] {
  const counts = Array.from({ length: days }, (_, index) => ({ day: today + index, count: 0 }));
  for (const [question, card] of cards) {
    if (!catalogue.has(question) || (flags.get(question) ?? noFlags).suspended) continue;
    const dueIn = reviewedInFuture(card, today) ? 0 : Math.max(0, card.dueDay - today);
    const slot = counts[dueIn];
    if (slot) slot.count += 1;
  }
  return counts;
}
