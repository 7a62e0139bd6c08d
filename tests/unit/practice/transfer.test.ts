import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { deriveCards } from '../../../src/practice/log/cards.ts';
import { emptyData } from '../../../src/practice/log/data.ts';
import { mergeData } from '../../../src/practice/log/merge.ts';
import { addMock } from '../../../src/practice/log/mocks.ts';
import { applyUndo, setFlag, setSetting } from '../../../src/practice/log/record.ts';
import type { MockRecord, PracticeData } from '../../../src/practice/model.ts';
import { exportName, exportParts, exportReminderDue } from '../../../src/practice/transfer/export.ts';
import { previewMerge } from '../../../src/practice/transfer/preview.ts';
import { mostEntries, readFile } from '../../../src/practice/transfer/read-file.ts';
import { revertMerge } from '../../../src/practice/transfer/revert.ts';
import { dayMs } from '../../../src/practice/study-day.ts';
import { daysLater, Device, exportText, fuzzed, review, utc } from './fixture.ts';

const now = utc('2026-03-02T12:00:00Z');
const catalogue = createCatalogue(['a', 'b']);
const file = (fields: object = {}): string =>
  JSON.stringify({ format: 'wenqu-practice', exportedAt: now.at, ...emptyData, ...fields });
const mock: MockRecord = {
  id: 'm1',
  ...now,
  seed: 's',
  topics: ['rag'],
  difficulties: [2],
  answers: [{ question: 'a', topic: 'rag', phase: 'warm-up', ticked: [0], keyPoints: 3, seconds: 50 }],
  device: 'phone',
};

function practised(): Device {
  const device = new Device('phone', catalogue);
  const writer = device.writer(now);
  device.answer('a', 3, now, { ticked: [0, 2] });
  const { undo } = device.answer('b', 1, now);
  const undone = applyUndo(device.data, undo, catalogue, writer);
  const flagged = setFlag(undone, 'b', 'suspended', true, catalogue, writer).data;
  const interview = { day: now.day + 20, minutesPerDay: 45 };
  device.replace(addMock(setSetting(flagged, 'interview', interview, writer), mock));
  return device;
}

function read(text: string) {
  const result = readFile(text, now);
  if (!result.ok) throw new Error(result.message);
  return result;
}
function refusal(text: string): string {
  const result = readFile(text, now);
  if (result.ok) throw new Error('was not refused');
  return result.message;
}

describe('export and import', () => {
  it('gives back exactly what was exported', () => {
    const { data } = practised();
    expect(read(exportText(data, now))).toEqual({ ok: true, data, problems: [] });
  });

  it('writes a long log in parts that make one JSON file', () => {
    const reviews = Array.from({ length: 1201 }, (_, index) =>
      review({ id: `r${String(index)}`, question: 'q' }),
    );
    const data = { ...emptyData, reviews };
    const parts = [...exportParts(data, now)];
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(JSON.stringify(reviews).length / 2);
    const { version, ...lists } = data;
    const file = { format: 'wenqu-practice', version, exportedAt: now.at, ...lists };
    expect(parts.join('')).toBe(JSON.stringify(file));
  });

  it('names the file by the day', () => {
    expect(exportName(now)).toBe('wenqu-练习进度-2026-03-02.json');
  });

  it('reminds a week after the last export, only of something new, and not for a week after “not now”', () => {
    const week = 7 * dayMs;
    expect(exportReminderDue(now.at, {})).toBe(false);
    const began = { firstReview: now.at, lastReview: now.at };
    expect(exportReminderDue(now.at + week - 1, began)).toBe(false);
    expect(exportReminderDue(now.at + week, began)).toBe(true);
    expect(exportReminderDue(now.at + week, { ...began, dismissed: now.at + dayMs })).toBe(false);
    expect(exportReminderDue(now.at + week, { ...began, lastExport: now.at })).toBe(false);
    const went = { ...began, lastReview: now.at + 2 * dayMs, lastExport: now.at + dayMs };
    expect(exportReminderDue(now.at + week, went)).toBe(false);
    expect(exportReminderDue(now.at + week + dayMs, went)).toBe(true);
  });
});

describe('a file that is refused', () => {
  const text = exportText(practised().data, now);

  it('says that it broke off, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(refusal(text.slice(0, length))).toMatch(/^文件不完整/);
      }),
    );
  });

  it.each([
    ['is not JSON', 'hello', '文件不是有效的 JSON，没有导入。'],
    ['is JSON with an error in it', '{"format": oops}', '文件不是有效的 JSON，没有导入。'],
    ['is empty', ' \n', '文件是空的，没有导入。'],
    ['is JSON of something else', '{"cards":[]}', '这不是问渠导出的练习进度文件，没有导入。'],
    ['is a list', '[1,2]', '这不是问渠导出的练习进度文件，没有导入。'],
    ['has no version', file({ version: '1' }), '文件没有写明格式版本，没有导入。'],
    ['lacks a part', file({ reviews: undefined }), '文件缺少这些部分，或类型不对：reviews。没有导入。'],
    ['has a part of the wrong type', file({ flags: {} }), '文件缺少这些部分，或类型不对：flags。没有导入。'],
    ['has nothing usable', file({ reviews: [1, null] }), '文件里没有一条能用的记录，没有导入。'],
  ])('says why when it %s', (_, content, message) => {
    expect(refusal(content)).toBe(message);
  });

  it('says to reload when it is from a newer version', () => {
    expect(refusal(file({ version: 2 }))).toBe(
      '文件来自更新的版本（格式 2，这里只认识到 1）。请先刷新页面，再导入。',
    );
  });

  it('counts a million entries and goes no further', () => {
    const million = `[${Array.from({ length: 1_000_000 }, () => '{}').join()}]`;
    const huge = file().replace('"reviews":[]', `"reviews":${million}`);
    expect(refusal(huge)).toBe(`文件有 1000000 条记录，超过上限 ${String(mostEntries)} 条，没有导入。`);
  });
});

describe('a file that is repaired', () => {
  it('takes one of each duplicate id', () => {
    const twice = [review({ id: 'r', question: 'a' }), review({ id: 'r', question: 'a' })];
    const { data, problems } = read(file({ reviews: twice }));
    expect(data.reviews).toHaveLength(1);
    expect(problems).toEqual(['1 条复习记录的编号重复，各留一条。']);
  });

  it('sets dates in the future back to the export, and so changes nothing when imported again later', () => {
    const future = daysLater(now, 4000);
    const flags = [{ question: 'a', field: 'suspended', value: true, at: future.at, device: 'x' }];
    const content = file({ reviews: [review({ id: 'r', question: 'a', ...future })], flags });
    const { data, problems } = read(content);
    expect(data.reviews[0]).toMatchObject({ at: now.at, day: now.day });
    expect(data.flags[0]?.at).toBe(now.at);
    expect(problems).toEqual(['2 个日期在将来，已改为文件导出的时刻。']);
    const later = readFile(content, daysLater(now, 30));
    expect(later.ok && later.data).toEqual(data);
  });

  it('takes nothing from the prototype, and leaves prototypes alone', () => {
    const evil = file({ reviews: [review({ id: 'r', question: '__proto__' })] })
      .replace('"settings":[]', '"settings":[{"__proto__":{"key":"newPerDay","value":1,"at":1}}]')
      .replace('{"format"', '{"__proto__":{"polluted":1},"format"');
    const { data } = read(evil);
    expect(data.settings).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const cards = deriveCards(data, catalogue, fuzzed);
    expect([...cards.keys()]).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it('keeps HTML in text as the text it is', () => {
    const device = '<img src=x onerror=alert(1)>';
    expect(
      read(file({ reviews: [review({ id: 'r', question: 'a', device })] })).data.reviews[0]?.device,
    ).toBe(device);
  });

  it('leaves out entries of the wrong type, counts them, and takes the rest', () => {
    const good = review({ id: 'r', question: 'a' });
    const bad = [
      7,
      null,
      [],
      { ...good, rating: 5 },
      { ...good, id: '' },
      { ...good, at: '昨天' },
      { ...good, at: -1 },
    ];
    const { data, problems } = read(file({ reviews: [good, ...bad] }));
    expect(data.reviews).toEqual([good]);
    expect(problems).toEqual([`${String(bad.length)} 条复习记录缺字段或类型不对，已略过。`]);
  });

  it('survives anything in the place of anything', () => {
    const entry = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom(
          'id',
          'question',
          'rating',
          'at',
          'day',
          'key',
          'field',
          'value',
          'review',
          'answers',
        ),
        fc.oneof(fc.anything(), fc.constantFrom('a', 3, now.at, 'interview', 'suspended')),
      ),
    );
    const lists = fc.record({
      reviews: fc.array(entry),
      undone: fc.array(entry),
      flags: fc.array(entry),
      settings: fc.array(entry),
      mocks: fc.array(entry),
    });
    fc.assert(
      fc.property(lists, (fields) => {
        const json = JSON.stringify(
          { format: 'wenqu-practice', version: 1, ...fields },
          (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
        );
        const result = readFile(json, now);
        if (!result.ok) return;
        expect(() => deriveCards(result.data, catalogue, fuzzed)).not.toThrow();
        expect(read(exportText(result.data, now)).data).toEqual(result.data);
      }),
    );
  });
});

describe('the preview of an import', () => {
  const derive = (data: PracticeData) => deriveCards(data, catalogue, fuzzed);

  it('tells what is new, what changes and what the site no longer has', () => {
    const device = new Device('laptop', catalogue);
    device.answer('a', 4, daysLater(now, -9));
    const incoming = mergeData(practised().data, {
      ...emptyData,
      reviews: [review({ id: 'x', question: 'vanished' })],
    });
    const preview = previewMerge(device.data, incoming, catalogue, derive);
    expect(preview).toMatchObject({ newReviews: 3, knownReviews: 0, takenBack: 0, newMocks: 1 });
    expect(preview.cards.map(({ question, before, after }) => [question, before?.reps, after?.reps])).toEqual(
      [
        ['a', 1, 2],
        ['vanished', undefined, 1],
      ],
    );
    expect(preview.flags).toEqual(['b']);
    expect(preview.settings).toEqual(['interview']);
    expect(preview.gone).toEqual(['vanished']);
  });

  it('finds nothing to change in what is already here', () => {
    const { data } = practised();
    const preview = previewMerge(data, data, catalogue, derive);
    expect(preview.merged).toEqual(data);
    expect(preview).toMatchObject({ newReviews: 0, knownReviews: 2, cards: [], flags: [], settings: [] });
  });

  it('can be taken back after more was practised, which stays', () => {
    const device = new Device('laptop', catalogue);
    device.answer('a', 4, daysLater(now, -9));
    const before = device.data;
    const merged = mergeData(before, practised().data);
    device.replace(merged);
    device.answer('b', 2, daysLater(now, 1));
    const reverted = revertMerge(device.data, before, merged);
    expect(reverted.reviews.map(({ id }) => id)).toEqual(['laptop-1', 'laptop-2']);
    expect({ ...reverted, reviews: [] }).toEqual({ ...before, reviews: [] });
    expect(revertMerge(merged, before, merged)).toEqual(before);
  });
});
