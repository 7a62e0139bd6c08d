import type { Moment } from '../../../practice/model.ts';
import { momentAt } from '../../../practice/study-day.ts';

/** Now, as this device has it. */
export function currentMoment(): Moment {
  const now = new Date();
  return momentAt(now.getTime(), -now.getTimezoneOffset());
}
