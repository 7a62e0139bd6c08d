import { deriveCards } from '../../../practice/log/cards.ts';
import type { PracticeData } from '../../../practice/model.ts';
import { previewMerge, type MergePreview } from '../../../practice/transfer/preview.ts';
import { readFile } from '../../../practice/transfer/read-file.ts';
import { revertMerge } from '../../../practice/transfer/revert.ts';
import { forgetImportStep, keepImportStep, lastImportStep, type ImportStep } from './backup.ts';
import type { PracticeStore } from './store.ts';

/** An import before anything changes, or why there can be none, in the reader's words. */
export type ImportPreview =
  { ok: true; preview: MergePreview; problems: string[] } | { ok: false; message: string };

/** Imports of this session: can be taken back where nothing can be stored. */
const steps = new WeakMap<PracticeStore, ImportStep>();

/** What a file was last found to change, and in what: good for as long as nothing else changes that. */
const previews = new WeakMap<
  PracticeStore,
  { text: string; present: PracticeData; outcome: ImportPreview }
>();

/** Reads a file that a reader chose and says what it would change. The present data stays as it is. */
export function previewImport(store: PracticeStore, text: string): ImportPreview {
  const read = readFile(text, store.now());
  if (!read.ok) return read;
  const derive = (data: typeof read.data) => deriveCards(data, store.catalogue, store.scheduler);
  const preview = previewMerge(store.state.data, read.data, store.catalogue, derive);
  const outcome: ImportPreview = { ok: true, preview, problems: read.problems };
  previews.set(store, { text, present: store.state.data, outcome });
  return outcome;
}

/** Merges a file in, and keeps what takes that back again. */
export async function applyImport(store: PracticeStore, text: string): Promise<ImportPreview> {
  const known = previews.get(store);
  previews.delete(store);
  const isCurrent = known?.text === text && known.present === store.state.data;
  // Practised on since the preview: read again.
  const outcome = isCurrent ? known.outcome : previewImport(store, text);
  if (!outcome.ok) return outcome;
  const step = { at: store.now().at, before: store.state.data, merged: outcome.preview.merged };
  store.replaceData(step.merged);
  steps.set(store, step);
  await keepImportStep(step).catch(() => undefined);
  return outcome;
}

/** Takes the last import back; what was done since stays. False where there is none to take back. */
export async function revertImport(store: PracticeStore): Promise<boolean> {
  const step = await importStep(store);
  if (!step) return false;
  store.replaceData(revertMerge(store.state.data, step.before, step.merged), { overrule: true });
  steps.delete(store);
  await forgetImportStep().catch(() => undefined);
  return true;
}

/** When the import was made that can still be taken back (epoch milliseconds). */
export async function revertibleImport(store: PracticeStore): Promise<number | undefined> {
  return (await importStep(store))?.at;
}

async function importStep(store: PracticeStore): Promise<ImportStep | undefined> {
  return steps.get(store) ?? lastImportStep().catch(() => undefined);
}
