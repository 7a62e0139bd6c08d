import type { Catalogue } from '../log/catalogue.ts';
import { liveMocks } from '../log/data.ts';
import { deriveFlags, noFlags } from '../log/flags.ts';
import { mergeData } from '../log/merge.ts';
import { deriveSettings } from '../log/settings.ts';
import type { Card, Cards, PracticeData, SettingValues } from '../model.ts';

/** What an import will change, before anything does. */
export interface MergePreview {
  merged: PracticeData;
  newReviews: number;
  knownReviews: number;
  /** Reviews here that the file has taken back. */
  takenBack: number;
  newMocks: number;
  /** Mock interviews here that the file has removed. */
  removedMocks: number;
  /** Questions whose schedule changes: what it is, and what it becomes. */
  cards: { question: string; before?: Card; after?: Card }[];
  /** Questions whose marks (suspended, buried) change. */
  flags: string[];
  settings: (keyof SettingValues)[];
  /** Questions with reviews in the file that the site no longer has; their history is kept. */
  gone: string[];
}

/** @param derive gives the cards of a log, under the catalogue of today */
export function previewMerge(
  present: PracticeData,
  incoming: PracticeData,
  catalogue: Catalogue,
  derive: (data: PracticeData) => Cards,
): MergePreview {
  const merged = mergeData(present, incoming);
  const before = derive(present);
  const after = derive(merged);
  const questions = new Set([...before.keys(), ...after.keys()]);
  const newReviews = merged.reviews.length - present.reviews.length;
  const mocksHere = new Set(present.mocks.map(({ id }) => id));
  const settingsBefore = deriveSettings(present);
  const settingsAfter = deriveSettings(merged);
  return {
    merged,
    newReviews,
    knownReviews: incoming.reviews.length - newReviews,
    takenBack: takenBack(present.reviews, present, merged),
    newMocks: liveMocks(merged).filter(({ id }) => !mocksHere.has(id)).length,
    removedMocks: takenBack(present.mocks, present, merged),
    cards: [...questions]
      .map((question) => ({ question, before: before.get(question), after: after.get(question) }))
      .filter((change) => differ(change.before, change.after)),
    flags: changedFlags(present, merged, catalogue),
    settings: (Object.keys(settingsAfter) as (keyof SettingValues)[]).filter((key) =>
      differ(settingsBefore[key], settingsAfter[key]),
    ),
    gone: [...new Set(incoming.reviews.map(({ question }) => catalogue.resolve(question)))].filter(
      (question) => !catalogue.has(question),
    ),
  };
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function takenBack(entries: readonly { id: string }[], present: PracticeData, merged: PracticeData): number {
  const already = new Set(present.undone.map(({ review }) => review));
  const here = new Set(entries.map(({ id }) => id));
  return merged.undone.filter(({ review }) => here.has(review) && !already.has(review)).length;
}

function changedFlags(present: PracticeData, merged: PracticeData, catalogue: Catalogue): string[] {
  const before = deriveFlags(present, catalogue);
  return [...deriveFlags(merged, catalogue)]
    .filter(([question, flags]) => differ(before.get(question) ?? noFlags, flags))
    .map(([question]) => question);
}
