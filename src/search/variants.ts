/** What `/search-variants.json` holds: other ways of writing what the index says. */
export interface SearchVariants {
  version: 1;
  /** Each traditional character and, behind it, the simplified one that the index uses. */
  simplified: string;
  /** For each syllable without its tone, the characters that are read so. */
  sounds: Record<string, string>;
}

/** Where the knowledge of characters comes from; only the build needs it. */
export interface CharacterSource {
  /** Characters that people type, beside those of the index. */
  common: Iterable<string>;
  /** Characters that may be written for another one. */
  traditional: Iterable<string>;
  /** The simplified form of a character, or the character itself. */
  simplify(character: string): string;
  /** Syllables of a character, without tones. */
  readings(character: string): string[];
}

const han = /^\p{Script=Han}$/u;

/**
 * Collects what a query may be read as, for the characters that an index has.
 * @param texts all texts of the index
 */
export function buildVariants(texts: Iterable<string>, source: CharacterSource): SearchVariants {
  const own = new Set([...texts].flatMap((text) => [...text]).filter((character) => han.test(character)));
  const pairs = [...source.traditional].flatMap((character) => {
    const simplified = source.simplify(character);
    return simplified !== character && own.has(simplified) && !own.has(character)
      ? [character + simplified]
      : [];
  });
  const sounds = new Map<string, Set<string>>();
  for (const character of new Set([...own, ...source.common])) {
    for (const syllable of source.readings(character)) {
      sounds.set(syllable, (sounds.get(syllable) ?? new Set()).add(character));
    }
  }
  // A syllable of which the index has no character leads nowhere.
  const useful = [...sounds].filter(([, characters]) => [...characters].some((one) => own.has(one)));
  return {
    version: 1,
    simplified: pairs.join(''),
    sounds: Object.fromEntries(
      useful
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([syllable, characters]) => [syllable, [...characters].sort().join('')]),
    ),
  };
}

/** Whether something that came over the wire is what this code can read. */
export function isSearchVariants(value: unknown): value is SearchVariants {
  if (typeof value !== 'object' || value === null) return false;
  const { version, simplified, sounds } = value as Record<string, unknown>;
  return (
    version === 1 &&
    typeof simplified === 'string' &&
    typeof sounds === 'object' &&
    sounds !== null &&
    Object.values(sounds).every((characters) => typeof characters === 'string')
  );
}

/** Reads a query as another spelling of what the index says. */
export interface Respelling {
  /** The text in simplified characters. */
  simplify(text: string): string;
  /** The pairs of the index that sound like one that it does not have (`剪才` → `剪裁`). */
  soundingLike(pair: string): string[];
}

/**
 * @param pairs the pairs of Chinese characters that the index has
 */
export function createRespelling(data: SearchVariants, pairs: Iterable<string>): Respelling {
  const characters = [...data.simplified];
  const simple = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    simple.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  const readings = new Map<string, string[]>();
  for (const [syllable, read] of Object.entries(data.sounds)) {
    for (const character of read) readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  const soundsOf = ([first = '', second = '']: string): string[] =>
    (readings.get(first) ?? []).flatMap((a) => (readings.get(second) ?? []).map((b) => `${a} ${b}`));
  const bySound = new Map<string, string[]>();
  for (const pair of pairs) {
    for (const sound of soundsOf(pair)) bySound.set(sound, [...(bySound.get(sound) ?? []), pair]);
  }
  return {
    simplify: (text) => [...text].map((character) => simple.get(character) ?? character).join(''),
    soundingLike: (pair) => [...new Set(soundsOf(pair).flatMap((sound) => bySound.get(sound) ?? []))],
  };
}
