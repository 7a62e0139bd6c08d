export const sizes = ['small', 'normal', 'large', 'largest'] as const;
export type Size = (typeof sizes)[number];

/** How this reader wants question pages. Kept in the browser under `settingsKey`; `theme-early.js` reads it too. */
export interface ReadingSettings {
  size: Size;
  /** Whether every question hides its answer at first. */
  interview: boolean;
  /** Questions that do otherwise, by slug. */
  pages: Readonly<Record<string, boolean>>;
  /** Whether single keys are shortcuts. */
  keys: boolean;
}

export const settingsKey = 'wenqu:reading';
const defaults: ReadingSettings = { size: 'normal', interview: false, pages: {}, keys: true };

/** Reads what was kept; whatever is missing or damaged takes its default. */
export function parseSettings(text: string | null): ReadingSettings {
  const kept = parsed(text);
  return {
    size: sizes.find((size) => size === kept['size']) ?? defaults.size,
    interview: kept['interview'] === true,
    pages: Object.fromEntries(
      Object.entries(isRecord(kept['pages']) ? kept['pages'] : {}).filter(
        (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
      ),
    ),
    keys: kept['keys'] !== false,
  };
}

/** The settings with one question's choice; a choice that is the general one needs no entry. */
export function withPage(settings: ReadingSettings, slug: string, hides: boolean): ReadingSettings {
  const others = Object.fromEntries(Object.entries(settings.pages).filter(([known]) => known !== slug));
  return { ...settings, pages: hides === settings.interview ? others : { ...others, [slug]: hides } };
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
