import type { Flag, FlagValues, PracticeData, StudyDay } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { newer } from './merge.ts';

export const noFlags: Readonly<FlagValues> = { suspended: false, buriedUntil: 0, leechSeen: 0 };
export type Flags = ReadonlyMap<string, Readonly<FlagValues>>;

/** The flags of each question under its slug of today; where a rename brings two together, the newest write wins. */
export function deriveFlags({ flags }: PracticeData, catalogue: Catalogue): Flags {
  const latest = new Map<string, Map<Flag['field'], Flag>>();
  for (const flag of flags) {
    const question = catalogue.resolve(flag.question);
    const fields = latest.get(question) ?? new Map<Flag['field'], Flag>();
    const other = fields.get(flag.field);
    fields.set(flag.field, other ? newer(other, flag) : flag);
    latest.set(question, fields);
  }
  return new Map(
    [...latest].map(([question, fields]) => [
      question,
      { ...noFlags, ...Object.fromEntries([...fields.values()].map(({ field, value }) => [field, value])) },
    ]),
  );
}

/**
 * Whether “明天再来” still holds. It never reaches further than a day, two across time zones:
 * a later date was set by a clock that ran ahead.
 */
export const isBuried = ({ buriedUntil }: Readonly<FlagValues>, today: StudyDay): boolean =>
  today < buriedUntil && buriedUntil <= today + 2;
