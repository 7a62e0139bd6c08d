import type { MockRecord, PracticeData } from '../model.ts';
import { uniteMocks, uniteUndone } from './merge.ts';
import type { Writer } from './record.ts';

export function addMock(data: PracticeData, mock: MockRecord): PracticeData {
  return { ...data, mocks: uniteMocks([...data.mocks, mock]) };
}

/** Takes a round out of the history, on every device that the log reaches. */
export function removeMock(data: PracticeData, id: string, { now, device }: Writer): PracticeData {
  return { ...data, undone: uniteUndone([...data.undone, { review: id, at: now.at, device }]) };
}

/**
 * Puts a round that was removed back. It gets an id of its own, for the removal of the old one may have reached other
 * devices, and holds there for good.
 * @param id unique over all devices
 */
export function restoreMock(data: PracticeData, mock: MockRecord, id: string): PracticeData {
  return addMock(data, { ...mock, id });
}
