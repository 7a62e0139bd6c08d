/** Days since 1970-01-01 in the reader's own calendar; a study day lasts until 4 am of the next date. */
export type StudyDay = number;

/** A point in time as the reader's device has it: epoch milliseconds, and the study day they fall on there. */
export interface Moment {
  at: number;
  day: StudyDay;
}

/** 1 忘了 · 2 勉强 · 3 记得 · 4 轻松 (FSRS: Again, Hard, Good, Easy). */
export type Rating = 1 | 2 | 3 | 4;

/**
 * One answer, as it was given. Reviews are only ever added, so two logs merge by union.
 * `question` is the slug of that time: renames are applied when the log is read.
 */
export interface Review {
  /** Unique over all devices. */
  id: string;
  question: string;
  rating: Rating;
  at: number;
  /** Kept, not computed again: a replay in another time zone must give the same intervals. */
  day: StudyDay;
  /** Sort key: `at`, or one more than the question's last where the clock was set back (a hybrid logical clock). */
  seq: number;
  /** The retention (0–1) that this review was scheduled for. */
  retention: number;
  /** Indices of the key points said, of `keyPoints` in all. */
  ticked: number[];
  keyPoints: number;
  /** Seconds from the question to the rating. */
  seconds: number;
  device: string;
}

/**
 * Takes a review out of the replay, or a mock interview out of the history. The entry stays, so that a merge with an
 * older copy cannot bring it back.
 */
export interface Undo {
  /** Id of the review or of the mock interview; ids are unique over both. */
  review: string;
  at: number;
  device: string;
}

export interface FlagValues {
  suspended: boolean;
  /** “明天再来”: the study day from which the question is asked again; 0 for never buried. */
  buriedUntil: StudyDay;
  /** Lapses at which the reader last answered a leech notice. */
  leechSeen: number;
}

/** The newest write by time wins, field by field. */
export type Flag = {
  [Field in keyof FlagValues]: {
    question: string;
    field: Field;
    value: FlagValues[Field];
    at: number;
    device: string;
  };
}[keyof FlagValues];

export interface Interview {
  day: StudyDay;
  minutesPerDay: number;
}

export interface SettingValues {
  newPerDay: number;
  reviewsPerDay: number;
  /** Desired retention, 0–1. */
  retention: number;
  interview: Interview | null;
}

export type Setting = {
  [Key in keyof SettingValues]: { key: Key; value: SettingValues[Key]; at: number; device: string };
}[keyof SettingValues];

export type MockPhase = 'warm-up' | 'deep-dive' | 'calculation';

export interface MockAnswer {
  question: string;
  topic: string;
  phase: MockPhase;
  ticked: number[];
  keyPoints: number;
  seconds: number;
}

/** A finished mock interview. The seed and the choices rebuild its questions as long as the content stays. */
export interface MockRecord {
  id: string;
  at: number;
  day: StudyDay;
  seed: string;
  topics: string[];
  difficulties: number[];
  answers: MockAnswer[];
  device: string;
}

export const schemaVersion = 1;

/** All that is stored, exported and merged; plain JSON. Each list is sorted and holds an identity once. */
export interface PracticeData {
  version: typeof schemaVersion;
  reviews: readonly Review[];
  undone: readonly Undo[];
  flags: readonly Flag[];
  settings: readonly Setting[];
  mocks: readonly MockRecord[];
}

/** What the log says of a question that was reviewed at least once; derived, and safe to cache. */
export interface Card {
  question: string;
  state: 'learning' | 'review' | 'relearning';
  /** Days until retrievability falls to 90 %. */
  stability: number;
  /** 1–10. */
  difficulty: number;
  /** Place in the (re)learning steps. */
  step: number;
  reps: number;
  lapses: number;
  /** Scheduled days, 0 in the (re)learning steps. */
  interval: number;
  /** The retention that the interval was made for. */
  retention: number;
  dueDay: StudyDay;
  /** Epoch milliseconds; says more than `dueDay` in the (re)learning steps only. */
  dueAt: number;
  firstDay: StudyDay;
  last: Moment & { seq: number; review: string };
  /** Slug of the first review: keeps the interval fuzz the same when the question is renamed. */
  seed: string;
}

export type Cards = ReadonlyMap<string, Card>;
