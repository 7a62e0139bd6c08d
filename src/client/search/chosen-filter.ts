import type { SearchFilter } from '../../search/filter.ts';
import { levelOf } from '../../practice/progress/mastery.ts';
import { storedCards } from '../practice/stored-cards.ts';

/** What the selects of the search page narrow a search to; “未掌握” asks the reader's progress. */
export async function chosenFilter(selects: readonly HTMLSelectElement[]): Promise<SearchFilter> {
  const value = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  const [topic, difficulty] = [value('topic'), value('difficulty')];
  return {
    ...(topic === '' ? {} : { topic }),
    ...(difficulty === '' ? {} : { difficulty: Number(difficulty) }),
    ...(value('status') === 'unmastered' ? { without: await mastered() } : {}),
  };
}

let reading: Promise<string[]> | undefined;

/** Read once: a search goes on while the reader types. */
function mastered(): Promise<string[]> {
  return (reading ??= storedCards().then((cards) =>
    cards.filter((card) => levelOf(card) === 'mastered').map(({ question }) => question),
  ));
}
