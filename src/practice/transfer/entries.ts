import { defaultSettings } from '../log/settings.ts';
import type { Flag, MockAnswer, MockRecord, Rating, Review, Setting, Undo } from '../model.ts';
import {
  indicesOf,
  integerOf,
  isFields,
  latestTime,
  numberOf,
  retentionOf,
  secondsOf,
  textOf,
  type Fields,
} from './fields.ts';
import type { FileClock } from './file-clock.ts';

const mostKeyPoints = 100;
const mostAnswers = 100;
const lists = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Each reader gives the entry that the fields hold, or undefined where they hold none. */
export function readReview(fields: Fields, clock: FileClock): Review | undefined {
  const id = textOf(fields.id);
  const question = textOf(fields.question);
  const rating = integerOf(fields.rating, 1, 4) as Rating | undefined;
  const moment = clock.moment(fields.at, fields.day);
  if (id === undefined || question === undefined || rating === undefined || !moment) return undefined;
  const keyPoints = integerOf(fields.keyPoints, 0, mostKeyPoints) ?? 0;
  return {
    id,
    question,
    rating,
    ...moment,
    seq: integerOf(fields.seq, 0, latestTime) ?? moment.at,
    retention: retentionOf(fields.retention) ?? defaultSettings.retention,
    ticked: indicesOf(fields.ticked, keyPoints),
    keyPoints,
    seconds: secondsOf(fields.seconds),
    device: textOf(fields.device) ?? '?',
  };
}

export function readUndo(fields: Fields, clock: FileClock): Undo | undefined {
  const review = textOf(fields.review);
  const at = clock.time(fields.at);
  if (review === undefined || at === undefined) return undefined;
  return { review, at, device: textOf(fields.device) ?? '?' };
}

export function readFlag(fields: Fields, clock: FileClock): Flag | undefined {
  const question = textOf(fields.question);
  const at = clock.time(fields.at);
  if (question === undefined || at === undefined) return undefined;
  const base = { question, at, device: textOf(fields.device) ?? '?' };
  const field = fields.field;
  const value = fields.value;
  if (field === 'suspended') return typeof value === 'boolean' ? { ...base, field, value } : undefined;
  if (field !== 'buriedUntil' && field !== 'leechSeen') return undefined;
  const number = integerOf(value, 0, 1e6);
  return number === undefined ? undefined : { ...base, field, value: number };
}

export function readSetting(fields: Fields, clock: FileClock): Setting | undefined {
  const at = clock.time(fields.at);
  if (at === undefined) return undefined;
  const base = { at, device: textOf(fields.device) ?? '?' };
  const key = fields.key;
  const value = fields.value;
  if (key === 'interview') {
    const interview = value === null ? null : readInterview(value, clock);
    return interview === undefined ? undefined : { ...base, key, value: interview };
  }
  if (key !== 'retention' && key !== 'newPerDay' && key !== 'reviewsPerDay') return undefined;
  const number = key === 'retention' ? retentionOf(value) : integerOf(value, 0, 9999);
  return number === undefined ? undefined : { ...base, key, value: number };
}

function readInterview(value: unknown, clock: FileClock) {
  if (!isFields(value)) return undefined;
  const day = clock.plannedDay(value.day);
  const minutesPerDay = numberOf(value.minutesPerDay, 1, 24 * 60);
  return day === undefined || minutesPerDay === undefined ? undefined : { day, minutesPerDay };
}

export function readMock(fields: Fields, clock: FileClock): MockRecord | undefined {
  const id = textOf(fields.id);
  const moment = clock.moment(fields.at, fields.day);
  if (id === undefined || !moment) return undefined;
  return {
    id,
    ...moment,
    seed: textOf(fields.seed) ?? id,
    topics: lists(fields.topics)
      .slice(0, mostAnswers)
      .filter((topic) => textOf(topic) !== undefined) as string[],
    difficulties: lists(fields.difficulties)
      .slice(0, 3)
      .filter((value) => integerOf(value, 1, 3)) as number[],
    answers: lists(fields.answers)
      .slice(0, mostAnswers)
      .flatMap((answer) => readAnswer(answer) ?? []),
    device: textOf(fields.device) ?? '?',
  };
}

function readAnswer(fields: unknown): MockAnswer | undefined {
  if (!isFields(fields)) return undefined;
  const question = textOf(fields.question);
  const topic = textOf(fields.topic);
  const phase = fields.phase;
  if (question === undefined || topic === undefined) return undefined;
  if (phase !== 'warm-up' && phase !== 'deep-dive' && phase !== 'calculation') return undefined;
  const keyPoints = integerOf(fields.keyPoints, 0, mostKeyPoints) ?? 0;
  const ticked = indicesOf(fields.ticked, keyPoints);
  return { question, topic, phase, ticked, keyPoints, seconds: secondsOf(fields.seconds) };
}
