import type { MockAnswer, Moment } from '../../practice/model.ts';
import { readChoices, choicesQuery, type RoundChoices } from '../../practice/mock/choices.ts';
import { readMock } from '../../practice/transfer/entries.ts';
import { isFields } from '../../practice/transfer/fields.ts';
import { fileClock } from '../../practice/transfer/file-clock.ts';

/** A round that was begun and not finished; kept for as long as the tab, so that a slip of the finger loses nothing. */
export interface KeptRound {
  choices: RoundChoices;
  answers: readonly MockAnswer[];
}

const key = 'wenqu-mock-round';

export function keepRound({ choices, answers }: KeptRound): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ query: choicesQuery(choices), answers }));
  } catch {
    // Storage denied or full: the round goes on, it can only not be resumed.
  }
}

export function forgetRound(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** What was kept, if it can be read and has anything in it. */
export function keptRound(topics: readonly string[], now: Moment): KeptRound | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isFields(kept) || typeof kept['query'] !== 'string') return undefined;
    const choices = readChoices(new URLSearchParams(kept['query']), topics);
    const record = readMock({ ...kept, ...now, id: key }, fileClock(now, now.at));
    return choices.seed === '' || !record || record.answers.length === 0
      ? undefined
      : { choices, answers: record.answers };
  } catch {
    return undefined;
  }
}
