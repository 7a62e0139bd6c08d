import type { PracticeData, SettingValues } from '../model.ts';

export const defaultSettings: Readonly<SettingValues> = {
  newPerDay: 15,
  reviewsPerDay: 120,
  retention: 0.9,
  interview: null,
};

/** FSRS accepts 0–1; outside these bounds intervals become useless (0.7: forgets a third; 0.97: daily reviews). */
export const retentionBounds = { least: 0.7, most: 0.97 } as const;

export function deriveSettings({ settings }: PracticeData): SettingValues {
  return { ...defaultSettings, ...Object.fromEntries(settings.map(({ key, value }) => [key, value])) };
}
