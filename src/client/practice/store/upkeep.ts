import { liveReviews } from '../../../practice/log/data.ts';
import { exportName, exportParts, exportReminderDue } from '../../../practice/transfer/export.ts';
import { keepBackup, lastBackup } from './backup.ts';
import { gather } from './gather.ts';
import type { PracticeStore } from './store.ts';

/** From so many reviews on there is something to lose, and asking the browser to keep it is worth a prompt. */
const worthKeeping = 10;

/** Asks the browser once not to clear the progress when space runs short. */
export async function askToPersist(store: PracticeStore): Promise<void> {
  const { storage, meta, data } = store.state;
  if (storage.kind !== 'kept' || meta.persistAsked !== undefined) return;
  if (liveReviews(data).length < worthKeeping || !('storage' in navigator)) return;
  store.setMeta({ persistAsked: store.now().at });
  await Promise.resolve(navigator.storage.persist?.()).catch(() => undefined);
}

/** Makes the copy of the day, unless a damaged database is still to be dealt with: then the last copy is needed. */
export async function backUp(store: PracticeStore): Promise<void> {
  const { storage, meta, data } = store.state;
  if (storage.kind !== 'kept' || meta.setAside !== undefined || data.reviews.length === 0) return;
  const now = store.now();
  const newest = await lastBackup().catch(() => undefined);
  if (newest?.day === now.day) return;
  const text = (await gather(exportParts(data, now))).join('');
  await keepBackup({ day: now.day, text, reviews: data.reviews.length }).catch(() => undefined);
}

export interface ExportedFile {
  name: string;
  /** Of its text, in their order. */
  parts: readonly string[];
  reviews: number;
}

/** The export file of now; once it is there it counts as made. */
export async function exportProgress(store: PracticeStore): Promise<ExportedFile> {
  const now = store.now();
  const { data } = store.state;
  const parts = await gather(exportParts(data, now));
  store.setMeta({ lastExport: now.at });
  return { name: exportName(now), parts, reviews: data.reviews.length };
}

/** Whether to remind of an export: weekly, if there is anything new. */
export function reminderDue(store: PracticeStore): boolean {
  const { data, meta } = store.state;
  return exportReminderDue(store.now().at, {
    firstReview: data.reviews[0]?.at,
    lastReview: data.reviews.at(-1)?.at,
    lastExport: meta.lastExport,
    dismissed: meta.reminderDismissed,
  });
}

export function dismissReminder(store: PracticeStore): void {
  store.setMeta({ reminderDismissed: store.now().at });
}
