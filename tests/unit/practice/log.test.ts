import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { deriveCards } from '../../../src/practice/log/cards.ts';
import { emptyData, liveMocks, liveReviews } from '../../../src/practice/log/data.ts';
import { deriveFlags, isBuried, noFlags } from '../../../src/practice/log/flags.ts';
import { mergeData } from '../../../src/practice/log/merge.ts';
import { addMock, removeMock, restoreMock } from '../../../src/practice/log/mocks.ts';
import { applyUndo, setFlag, setSetting } from '../../../src/practice/log/record.ts';
import { defaultSettings, deriveSettings } from '../../../src/practice/log/settings.ts';
import { previewMerge } from '../../../src/practice/transfer/preview.ts';
import { revertMerge } from '../../../src/practice/transfer/revert.ts';
import { daysLater, Device, fuzzed, utc } from './fixture.ts';

const monday = utc('2026-03-02T12:00:00Z');
const catalogue = createCatalogue(['q', 'other', 'renamed'], new Map([['old', 'renamed']]));

describe('undo', () => {
  it('restores exactly the card there was, and none where there was none', () => {
    const device = new Device('a', catalogue);
    const first = device.answer('q', 3, monday);
    const before = device.cards;
    const second = device.answer('q', 1, daysLater(monday, 3));
    expect(device.cards).not.toEqual(before);
    device.update(applyUndo(device.data, second.undo, catalogue, device.writer(monday)), 'q');
    expect(device.cards).toEqual(before);
    device.update(applyUndo(device.data, first.undo, catalogue, device.writer(monday)), 'q');
    expect(device.cards.size).toBe(0);
  });

  it('survives a merge with a copy that still has the review', () => {
    const device = new Device('a', catalogue);
    const change = device.answer('q', 1, monday);
    const copy = device.data;
    const undone = applyUndo(device.data, change.undo, catalogue, device.writer(monday));
    expect(liveReviews(mergeData(copy, undone))).toEqual([]);
    expect(liveReviews(mergeData(undone, copy))).toEqual([]);
  });

  it('restores the flag there was', () => {
    const device = new Device('a', catalogue);
    const writer = device.writer(monday);
    const suspended = setFlag(emptyData, 'q', 'suspended', true, catalogue, writer);
    const resumed = setFlag(suspended.data, 'q', 'suspended', false, catalogue, writer);
    const undone = applyUndo(resumed.data, resumed.undo, catalogue, writer);
    expect(deriveFlags(undone, catalogue).get('q')?.suspended).toBe(true);
  });
});

describe('a mock interview that was removed', () => {
  const round = { id: 'm', ...monday, seed: 's', topics: [], difficulties: [], answers: [], device: 'a' };
  const kept = addMock(emptyData, round);
  const gone = removeMock(kept, 'm', { now: monday, device: 'a' });

  it('does not come back with a copy that still has it', () => {
    expect(liveMocks(mergeData(kept, gone))).toEqual([]);
    expect(liveMocks(mergeData(gone, kept))).toEqual([]);
  });

  it('stays where it is put back, also on a device that heard of the removal late', () => {
    const back = restoreMock(gone, round, 'm2');
    expect(liveMocks(mergeData(back, gone))).toEqual([{ ...round, id: 'm2' }]);
  });

  it('is told of before an import takes it away, and comes back when that is undone', () => {
    const preview = previewMerge(kept, gone, catalogue, () => new Map());
    expect(preview).toMatchObject({ removedMocks: 1, newMocks: 0, takenBack: 0 });
    expect(liveMocks(revertMerge(preview.merged, kept, preview.merged))).toEqual([round]);
  });
});

describe('flags and settings', () => {
  it('lets the newest write win, in whatever order copies meet', () => {
    const early = setFlag(emptyData, 'q', 'suspended', true, catalogue, { now: monday, device: 'z' }).data;
    const late = setFlag(emptyData, 'q', 'suspended', false, catalogue, {
      now: daysLater(monday, 1),
      device: 'a',
    }).data;
    for (const merged of [mergeData(early, late), mergeData(late, early)]) {
      expect(deriveFlags(merged, catalogue).get('q')).toEqual(noFlags);
    }
  });

  it('obeys a write after the clock was set back', () => {
    const first = setFlag(emptyData, 'q', 'suspended', true, catalogue, { now: monday, device: 'a' }).data;
    const back = { now: daysLater(monday, -9), device: 'a' };
    const second = setFlag(first, 'q', 'suspended', false, catalogue, back).data;
    expect(deriveFlags(second, catalogue).get('q')?.suspended).toBe(false);
    const settings = setSetting(
      setSetting(emptyData, 'newPerDay', 5, { ...back, now: monday }),
      'newPerDay',
      8,
      back,
    );
    expect(deriveSettings(settings)).toEqual({ ...defaultSettings, newPerDay: 8 });
  });

  it('follows a question through its renaming, also where both names were written', () => {
    const old = setFlag(emptyData, 'old', 'suspended', true, catalogue, { now: monday, device: 'a' }).data;
    expect(deriveFlags(old, catalogue).get('renamed')?.suspended).toBe(true);
    const both = setFlag(old, 'renamed', 'suspended', false, catalogue, { now: monday, device: 'a' }).data;
    expect(deriveFlags(both, catalogue).get('renamed')?.suspended).toBe(false);
  });

  it('buries until tomorrow, and not for weeks when the clock ran ahead', () => {
    const tomorrow = { ...noFlags, buriedUntil: monday.day + 1 };
    expect(isBuried(tomorrow, monday.day)).toBe(true);
    expect(isBuried(tomorrow, monday.day + 1)).toBe(false);
    expect(isBuried({ ...noFlags, buriedUntil: monday.day + 40 }, monday.day)).toBe(false);
  });
});

describe('content that changes', () => {
  it('carries the history of every former slug over, through a chain of renames', () => {
    const device = new Device('a', createCatalogue(['one']));
    device.answer('one', 3, monday);
    device.answer('one', 3, daysLater(monday, 1));
    const before = device.cards.get('one');
    const formerly = new Map([
      ['one', 'two'],
      ['two', 'three'],
    ]);
    const cards = deriveCards(device.data, createCatalogue(['three'], formerly), fuzzed);
    expect([...cards]).toEqual([['three', { ...before, question: 'three' }]]);
  });

  it('keeps the history of a question that is gone, for when it returns', () => {
    const device = new Device('a', createCatalogue(['q']));
    device.answer('q', 3, monday);
    const cards = device.cards;
    device.replace(device.data, createCatalogue(['other']));
    device.replace(device.data, createCatalogue(['q', 'other']));
    expect(device.cards).toEqual(cards);
  });

  it('ends where renames run in a circle', () => {
    const circle = createCatalogue(
      [],
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    );
    expect(['a', 'b']).toContain(circle.resolve('a'));
  });
});
