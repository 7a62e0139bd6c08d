import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { deriveCards } from '../../../src/practice/log/cards.ts';
import { emptyData, liveReviews } from '../../../src/practice/log/data.ts';
import { mergeData } from '../../../src/practice/log/merge.ts';
import { applyUndo, setFlag } from '../../../src/practice/log/record.ts';
import type { Moment, PracticeData, Rating } from '../../../src/practice/model.ts';
import { seededRandom } from '../../../src/practice/random.ts';
import { buildQueue } from '../../../src/practice/session/queue.ts';
import { deriveFlags } from '../../../src/practice/log/flags.ts';
import { readFile } from '../../../src/practice/transfer/read-file.ts';
import { dayMs, momentAt } from '../../../src/practice/study-day.ts';
import { Device, exportText, fuzzed, offsetIn } from './fixture.ts';

const zone = 'Europe/Berlin';
const days = 60;
const begin = Date.parse('2026-03-01T18:00:00Z');
const questionCount = 260;

/** The site's content as it changes: each question has an identity that its slugs of different times share. */
class Content {
  readonly slugs = Array.from({ length: questionCount }, (_, index) => `q-${String(index)}`);
  readonly gone = new Set<number>();
  readonly formerly = new Map<string, string>();
  readonly identity = new Map(this.slugs.map((slug, index) => [slug, index]));

  update(random: () => number, version: number): void {
    for (const [index, slug] of this.slugs.entries()) {
      const lot = random();
      if (lot < 0.05) {
        const renamed = `q-${String(index)}-v${String(version)}`;
        this.formerly.set(slug, renamed);
        this.slugs[index] = renamed;
        this.identity.set(renamed, index);
      } else if (lot < 0.1) this.gone.add(index);
      else if (lot < 0.3) this.gone.delete(index);
    }
  }

  get present(): string[] {
    return this.slugs.filter((_, index) => !this.gone.has(index));
  }

  get catalogue() {
    return createCatalogue(this.present, this.formerly);
  }
}

function importFrom(device: Device, other: Device, now: Moment): void {
  const read = readFile(exportText(other.data, now), now);
  if (!read.ok) throw new Error(read.message);
  expect(read.problems).toEqual([]);
  device.replace(mergeData(device.data, read.data));
}

const run = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  missed: fc.uniqueArray(fc.nat(days - 1), { maxLength: 25 }),
  exchanges: fc.uniqueArray(fc.nat(days - 1), { maxLength: 12 }),
  setBack: fc.record({ from: fc.nat(days - 1), hours: fc.integer({ min: 1, max: 240 }), device: fc.nat(1) }),
});

describe('a learner of 60 days, 260 questions, two devices, three content updates, DST and a clock set back', () => {
  it('loses no review, gets no negative interval, and has both devices agree', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(run, ({ seed, missed, exchanges, setBack }) => {
        const random = seededRandom(seed);
        const content = new Content();
        const devices = [
          new Device('phone', content.catalogue),
          new Device('laptop', content.catalogue),
        ] as const;
        const given = new Map<string, number>();
        const takenBack = new Set<string>();

        for (let day = 0; day < days; day += 1) {
          if (day === 15 || day === 30 || day === 45) {
            content.update(random, day);
            // One device is still on the old content for a while.
            devices[0].replace(devices[0].data, content.catalogue);
          }
          if (day % 15 === 5) devices[1].replace(devices[1].data, content.catalogue);
          if (missed.includes(day)) continue;
          const device = devices[random() < 0.6 ? 0 : 1];
          const wrong = day >= setBack.from && day < setBack.from + 5 && device === devices[setBack.device];
          let at = begin + day * dayMs - (wrong ? setBack.hours * 3_600_000 : 0);
          for (let count = 0; count < 12; count += 1) {
            at += 60_000 * (1 + Math.floor(random() * 5));
            const now = momentAt(at, offsetIn(zone, at));
            const flags = deriveFlags(device.data, device.catalogue);
            const scope = content.present.filter((slug) => device.catalogue.has(slug));
            const limits = { newPerDay: 9, reviewsPerDay: 60, retention: 0.9 };
            const [next] = buildQueue({ scope, cards: device.cards, flags, now, ...limits }, fuzzed).items;
            if (!next) break;
            const before = device.cards;
            const rating = (1 + Math.floor(random() * 4)) as Rating;
            const { undo } = device.answer(next.question, rating, now);
            const review = undo.kind === 'review' ? undo.review : '';
            given.set(review, content.identity.get(next.question) ?? -1);
            const lot = random();
            if (lot < 0.08) {
              const data = applyUndo(device.data, undo, device.catalogue, device.writer(now));
              device.update(data, next.question);
              takenBack.add(review);
              expect(device.cards).toEqual(before);
            } else if (lot < 0.12) {
              const field = lot < 0.1 ? 'suspended' : 'buriedUntil';
              const value = field === 'suspended' ? true : now.day + 1;
              const { data } = setFlag(
                device.data,
                next.question,
                field,
                value,
                device.catalogue,
                device.writer(now),
              );
              device.update(data, next.question);
            }
            for (const { interval, dueDay, dueAt, last } of device.cards.values()) {
              if (interval < 0 || dueDay < last.day || dueAt < last.at) throw new Error('negative interval');
            }
          }
          const evening = momentAt(begin + (day + 1) * dayMs, 120);
          if (exchanges.includes(day)) {
            importFrom(devices[0], devices[1], evening);
            if (random() < 0.5) importFrom(devices[1], devices[0], evening);
          }
        }

        const end = momentAt(begin + (days + 1) * dayMs, 120);
        const [phone, laptop] = devices;
        for (const device of devices) device.replace(device.data, content.catalogue);
        importFrom(phone, laptop, end);
        importFrom(laptop, phone, end);
        expect(laptop.data).toEqual(phone.data);
        expect(laptop.cards).toEqual(phone.cards);
        expect(phone.cards).toEqual(deriveCards(phone.data, content.catalogue, fuzzed));

        expect(new Set(phone.data.reviews.map(({ id }) => id))).toEqual(new Set(given.keys()));
        const live = [...given].filter(([id]) => !takenBack.has(id));
        expect(liveReviews(phone.data)).toHaveLength(live.length);
        for (const [index, slug] of content.slugs.entries()) {
          if (content.gone.has(index)) continue;
          const expected = live.filter(([, identity]) => identity === index).length;
          expect(phone.cards.get(slug)?.reps ?? 0).toBe(expected);
        }
        importFrom(phone, laptop, end);
        expect(phone.data).toEqual(laptop.data);
      }),
      { numRuns: 8 },
    );
  });
});

describe('merging', () => {
  const ids = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
  const device = fc.constantFrom('a', 'b');
  const at = fc.integer({ min: 1000, max: 1004 });
  const flag = fc.record({
    question: fc.constantFrom('p', 'q'),
    field: fc.constant('suspended' as const),
    value: fc.boolean(),
    at,
    device,
  });
  const review = fc.record({
    id: ids,
    question: fc.constantFrom('p', 'q'),
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    at,
    day: fc.constant(20_000),
    seq: at,
    retention: fc.constant(0.9),
    ticked: fc.constant<number[]>([]),
    keyPoints: fc.constant(0),
    seconds: fc.constant(1),
    device,
  });
  const undo = fc.record({ review: ids, at, device });
  const setting = fc.record({ key: fc.constant('newPerDay' as const), value: fc.nat(3), at, device });
  const data: fc.Arbitrary<PracticeData> = fc
    .record({
      reviews: fc.array(review),
      undone: fc.array(undo),
      flags: fc.array(flag),
      settings: fc.array(setting),
    })
    .map((lists) => mergeData(emptyData, { ...emptyData, ...lists }));

  it('is commutative, associative and idempotent, even where copies contradict each other', () => {
    fc.assert(
      fc.property(data, data, data, (a, b, c) => {
        expect(mergeData(a, b)).toEqual(mergeData(b, a));
        expect(mergeData(mergeData(a, b), c)).toEqual(mergeData(a, mergeData(b, c)));
        expect(mergeData(a, a)).toEqual(a);
        expect(mergeData(mergeData(a, b), b)).toEqual(mergeData(a, b));
      }),
    );
  });

  it('keeps every review of both sides', () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        const kept = new Set(mergeData(a, b).reviews.map(({ id }) => id));
        for (const { id } of [...a.reviews, ...b.reviews]) expect(kept).toContain(id);
      }),
    );
  });
});
