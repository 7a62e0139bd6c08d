/** Where a reader left a question: kept in the browser under `placesKey`, the latest first. */
export interface ReadingPlace {
  slug: string;
  title: string;
  /** Id and heading of the section that was on the screen. */
  section: string;
  heading: string;
  /** Milliseconds since 1970. */
  at: number;
}

export const placesKey = 'wenqu:places';
/** Older ones are forgotten, so that storage stays small. */
const most = 40;

/** Reads what was kept; entries that are damaged are left out. */
export function parsePlaces(text: string | null): ReadingPlace[] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return Array.isArray(value) ? value.filter(isPlace).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** The places with one more, which takes the place of the question's earlier one. */
export function withPlace(places: readonly ReadingPlace[], place: ReadingPlace): ReadingPlace[] {
  return [place, ...places.filter(({ slug }) => slug !== place.slug)].slice(0, most);
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { slug, title, section, heading, at } = value as Record<string, unknown>;
  return [slug, title, section, heading].every((text) => typeof text === 'string') && Number.isFinite(at);
}
