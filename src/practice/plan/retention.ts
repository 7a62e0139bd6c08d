import type { Interview, StudyDay } from '../model.ts';

/** Days before the interview over which the desired retention rises, to what, and the days of the last pass. */
const riseDays = 14;
const finalRetention = 0.95;
export const lastPassDays = 2;

/** First day of the last pass over everything. */
export const lastPassFrom = ({ day }: Interview): StudyDay => day - lastPassDays;

/**
 * Desired retention of a day: the reader's own until two weeks before the interview, then rising evenly to 95 % at
 * the last pass. In whole percents, so that few schedulers serve all reviews. After the interview: the reader's own.
 */
export function retentionOn(day: StudyDay, interview: Interview | null, own: number): number {
  if (!interview || day > interview.day || own >= finalRetention) return own;
  const passed = lastPassFrom(interview) - day;
  const risen = Math.min(1, Math.max(0, 1 - passed / (riseDays - lastPassDays)));
  return Math.round((own + (finalRetention - own) * risen) * 100) / 100;
}
