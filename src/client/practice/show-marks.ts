import { markText } from '../../practice/progress/mark-text.ts';
import { markOf } from '../../practice/progress/mastery.ts';
import { storedCards } from './stored-cards.ts';
import { currentMoment } from './store/clock.ts';

/** Marks the questions on a page that were practised: “已掌握 · 3 天后复习”. */
export async function showMarks(): Promise<void> {
  const cards = new Map((await storedCards()).map((card) => [card.question, card]));
  const { day } = currentMoment();
  for (const place of document.querySelectorAll<HTMLElement>('[data-practice-mark]')) {
    // A renamed question has its card under the old name until practice is opened again.
    const names = place.dataset['practiceMark']?.split(' ') ?? [];
    const card = names.map((name) => cards.get(name)).find((known) => known !== undefined);
    const text = markText(markOf(card, day));
    if (text !== '') place.textContent = text;
  }
}
