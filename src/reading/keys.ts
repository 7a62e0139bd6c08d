export type ReadingCommand = 'next' | 'previous' | 'interview' | 'reveal' | 'help';

/** The single keys of a question page. */
export const keyOf: Readonly<Record<ReadingCommand, string>> = {
  next: 'j',
  previous: 'k',
  interview: 'i',
  reveal: 'o',
  help: '?',
};

/** What a single key asks for. A Chinese input method gives the full-width mark for the same key. */
export function commandOf(key: string): ReadingCommand | undefined {
  const wanted = key === '？' ? '?' : key.toLowerCase();
  return (Object.keys(keyOf) as ReadingCommand[]).find((command) => keyOf[command] === wanted);
}
