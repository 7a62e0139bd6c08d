import type { PracticeStore } from './store/store.ts';
import { exportProgress, type ExportedFile } from './store/upkeep.ts';

/** Hands a text, in one or more parts, to the reader as a file; it never leaves the device. */
export function saveFile(name: string, text: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Hands the reader's progress over. */
export async function saveProgress(store: PracticeStore): Promise<ExportedFile> {
  const file = await exportProgress(store);
  saveFile(file.name, file.parts, 'application/json');
  return file;
}
