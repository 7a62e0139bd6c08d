import type {
  Cards,
  FlagValues,
  Moment,
  PracticeData,
  Review,
  SettingValues,
  Flag,
  Setting,
} from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { noFlags } from './flags.ts';
import { compareReviews, uniteFlags, uniteSettings, uniteUndone } from './merge.ts';

/** Who writes, and when. */
export interface Writer {
  now: Moment;
  device: string;
}

/** A change and what takes it back. */
export interface Change {
  data: PracticeData;
  undo: UndoStep;
}

export type UndoStep = { kind: 'review'; review: string; question: string } | { kind: 'flag'; flag: Flag };

export type Answer = Pick<
  Review,
  'id' | 'question' | 'rating' | 'retention' | 'ticked' | 'keyPoints' | 'seconds'
>;

/** Adds a review to the log, behind all that is known of its question even if the clock was set back. */
export function recordReview(
  data: PracticeData,
  answer: Answer,
  cards: Cards,
  { now, device }: Writer,
): Change & { review: Review } {
  const lastSeq = cards.get(answer.question)?.last.seq ?? -1;
  const review: Review = { ...answer, ...now, seq: Math.max(now.at, lastSeq + 1), device };
  const end = data.reviews.at(-1);
  const reviews = [...data.reviews, review];
  if (end && compareReviews(end, review) > 0) reviews.sort(compareReviews);
  const { id, question } = review;
  return { data: { ...data, reviews }, review, undo: { kind: 'review', review: id, question } };
}

/** Writes a flag; it wins over every earlier write that this device knows of, even if the clock was set back. */
export function setFlag<Field extends keyof FlagValues>(
  data: PracticeData,
  question: string,
  field: Field,
  value: FlagValues[Field],
  catalogue: Catalogue,
  { now, device }: Writer,
): Change {
  const known = data.flags.filter(
    (flag) => flag.field === field && catalogue.resolve(flag.question) === catalogue.resolve(question),
  );
  const at = Math.max(now.at, ...known.map((flag) => flag.at + 1));
  const previous = known.reduce<Flag | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  const former = previous?.value ?? noFlags[field];
  const flag = { question, field, value, at, device } as Flag;
  return {
    data: { ...data, flags: uniteFlags([...data.flags, flag]) },
    undo: { kind: 'flag', flag: { ...flag, value: former } as Flag },
  };
}

/** Takes a change back. The question is asked, flagged and counted exactly as before it. */
export function applyUndo(
  data: PracticeData,
  step: UndoStep,
  catalogue: Catalogue,
  writer: Writer,
): PracticeData {
  if (step.kind === 'flag') {
    const { question, field, value } = step.flag;
    return setFlag(data, question, field, value, catalogue, writer).data;
  }
  const undo = { review: step.review, at: writer.now.at, device: writer.device };
  return { ...data, undone: uniteUndone([...data.undone, undo]) };
}

export function setSetting<Key extends keyof SettingValues>(
  data: PracticeData,
  key: Key,
  value: SettingValues[Key],
  { now, device }: Writer,
): PracticeData {
  const known = data.settings.find((setting) => setting.key === key);
  const setting = { key, value, at: Math.max(now.at, (known?.at ?? -1) + 1), device } as Setting;
  return { ...data, settings: uniteSettings([...data.settings, setting]) };
}
