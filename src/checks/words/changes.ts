/** A stretch of a text and what another text has in its place. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * What was done to a text by something that only adds and takes away spaces and replaces single characters. Where
 * more was done, one change covers all of it.
 */
export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i += 1;
      j += 1;
    } else if (after[j] === ' ') {
      changes.push({ start: i, end: i, text: ' ' });
      j += 1;
    } else if (before[i] === ' ') {
      changes.push({ start: i, end: i + 1, text: '' });
      i += 1;
    } else if (i < before.length && j < after.length) {
      changes.push({ start: i, end: i + 1, text: after[j] ?? '' });
      i += 1;
      j += 1;
    } else {
      return [wholeChange(before, after)];
    }
  }
  return changes;
}

function wholeChange(before: string, after: string): Change {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
