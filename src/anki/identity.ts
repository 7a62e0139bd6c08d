/**
 * Under which name Anki knows a question for good: the first slug it ever had, so that a renamed page keeps the
 * reader's schedule. `formerly` is appended to, hence its first entry is the oldest.
 */
export function lastingSlug(question: { slug: string; formerly: readonly string[] }): string {
  return question.formerly[0] ?? question.slug;
}

/** Anki's globally unique identifier of a note: by it a second import finds the note of the first. */
export function noteGuid(lasting: string): string {
  return `wenqu-${lasting}`;
}

/** 2020-01-01 in milliseconds. Anki's ids are times of creation, and one that lies ahead is taken for damage. */
const firstId = 1_577_836_800_000;
/** 2 ** 36 milliseconds are two years. */
const idBits = 36;

/** An id that depends on the name alone: the same in every build, on every machine. */
export async function stableId(name: string): Promise<number> {
  const bytes = await sha1(name);
  const wide = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  return firstId + (wide % 2 ** idBits);
}

/** Anki's checksum of a note's first field: the first 32 bits of its SHA-1, as text without markup. */
export async function fieldChecksum(text: string): Promise<number> {
  const bytes = await sha1(text);
  return bytes.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
}

async function sha1(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
}
