import { parseSettings, settingsKey, type ReadingSettings } from '../../reading/settings.ts';

/** Storage may be denied: then nothing was kept. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Storage may be denied or full: the choice then lasts for this page. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}

export function keptSettings(): ReadingSettings {
  return parseSettings(readKept(settingsKey));
}
