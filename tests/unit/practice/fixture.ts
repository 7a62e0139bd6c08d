import { createCatalogue, type Catalogue } from '../../../src/practice/log/catalogue.ts';
import { addReview, deriveCards, refreshCard } from '../../../src/practice/log/cards.ts';
import { emptyData } from '../../../src/practice/log/data.ts';
import { recordReview, type Answer } from '../../../src/practice/log/record.ts';
import type { Cards, Moment, PracticeData, Rating, Review } from '../../../src/practice/model.ts';
import { exportParts } from '../../../src/practice/transfer/export.ts';
import { createScheduler } from '../../../src/practice/scheduling/scheduler.ts';
import { dayMs, momentAt } from '../../../src/practice/study-day.ts';

/** Without fuzz, so that intervals can be compared with published ones. */
export const exact = createScheduler({ fuzz: false });
export const fuzzed = createScheduler();

/** The time of a UTC date in a place without an offset. */
export const utc = (date: string): Moment => momentAt(Date.parse(date), 0);

/** Minutes east of UTC, from the time-zone database of the runtime. */
export function offsetIn(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

export const momentIn = (zone: string, date: string): Moment => {
  const at = Date.parse(date);
  return momentAt(at, offsetIn(zone, at));
};

export const daysLater = ({ at, day }: Moment, days: number): Moment => ({
  at: at + days * dayMs,
  day: day + days,
});

export function review(fields: Partial<Review> & Pick<Review, 'id' | 'question'>): Review {
  const moment = utc('2026-03-02T12:00:00Z');
  return {
    rating: 3,
    ...moment,
    seq: fields.at ?? moment.at,
    retention: 0.9,
    ticked: [0, 1],
    keyPoints: 3,
    seconds: 40,
    device: 'phone',
    ...fields,
  };
}

/** The export file whole. */
export const exportText = (data: PracticeData, now: Moment): string => [...exportParts(data, now)].join('');

/** A device that practises: keeps its log and cards as a page would, one incremental step at a time. */
export class Device {
  data: PracticeData = emptyData;
  cards: Cards = new Map();
  readonly name: string;
  private count = 0;
  catalogue: Catalogue;
  private readonly scheduler;

  constructor(name: string, catalogue: Catalogue = createCatalogue([]), scheduler = fuzzed) {
    this.name = name;
    this.catalogue = catalogue;
    this.scheduler = scheduler;
  }

  writer(now: Moment) {
    return { now, device: this.name };
  }

  answer(question: string, rating: Rating, now: Moment, more: Partial<Answer> = {}) {
    this.count += 1;
    const change = recordReview(
      this.data,
      {
        id: `${this.name}-${String(this.count)}`,
        question,
        rating,
        retention: 0.9,
        ticked: [],
        keyPoints: 3,
        seconds: 40,
        ...more,
      },
      this.cards,
      this.writer(now),
    );
    this.data = change.data;
    this.cards = addReview(this.cards, change.review, this.catalogue, this.scheduler);
    return change;
  }

  update(data: PracticeData, question: string): void {
    this.data = data;
    this.cards = refreshCard(this.cards, question, data, this.catalogue, this.scheduler);
  }

  replace(data: PracticeData, catalogue = this.catalogue): void {
    this.data = data;
    this.catalogue = catalogue;
    this.cards = deriveCards(data, catalogue, this.scheduler);
  }
}
