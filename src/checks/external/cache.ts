import type { Outcome } from './outcome.ts';

/** What is known of addresses from earlier runs, by address. */
export type Known = Map<string, { outcome: Outcome; at: number }>;

const version = 1;
const day = 86_400_000;
/** How long an answer counts, in milliseconds. */
export const timeToLive = 14 * day;

/**
 * Reads the cache file. Whatever is not as this code writes it is ignored: it is asked for again.
 * @param now in milliseconds since 1970
 */
export function readKnown(text: string, now: number): Known {
  const known: Known = new Map();
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return known;
  }
  if (!isRecord(file) || file['version'] !== version || !isRecord(file['answers'])) return known;
  for (const [url, entry] of Object.entries(file['answers'])) {
    if (!isRecord(entry)) continue;
    const { at } = entry;
    const outcome = readOutcome(entry['outcome']);
    if (!outcome || typeof at !== 'number' || at > now || now - at >= timeToLive) continue;
    known.set(url, { outcome, at });
  }
  return known;
}

/** Only good news is kept: a dead or unclear address is asked for each time. */
function readOutcome(value: unknown): Outcome | undefined {
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'alive') return { kind: 'alive' };
  return value['kind'] === 'moved' && typeof value['to'] === 'string'
    ? { kind: 'moved', to: value['to'] }
    : undefined;
}

/** The text of the cache file: the answers that are worth keeping. */
export function writeKnown(known: Known): string {
  const answers = [...known].filter(
    ([, { outcome }]) => outcome.kind === 'alive' || outcome.kind === 'moved',
  );
  return `${JSON.stringify({ version, answers: Object.fromEntries(answers) })}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
