const escaped = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]*|[^])/i;

/**
 * Where characters of a YAML scalar's value stand in the way it is written. The two are walked side by side: plain and
 * quoted scalars fold lines into spaces, block scalars carry a header and indentation, quotes carry escapes.
 * @param written the scalar as it stands in the file, quotes or block header included
 * @returns offsets in `written`
 */
export function scalarOffsets(value: string, written: string, from: number, to: number): [number, number] {
  const style = /^[|>]/.test(written) ? 'block' : (/^["']/.exec(written)?.[0] ?? 'plain');
  let offset = style === 'block' ? written.indexOf('\n') + 1 : style === 'plain' ? 0 : 1;
  if (style === 'block') offset = skipBlank(written, offset);
  let start = offset;
  for (let index = 0; index < value.length; index += 1) {
    if (index === from) start = offset;
    if (index === to) return [start, offset];
    offset = next(value, index, written, offset, style);
  }
  return [from >= value.length ? offset : start, offset];
}

function next(value: string, index: number, written: string, offset: number, style: string): number {
  const character = value[index] ?? '';
  if (style === '"' && written[offset] === '\\') {
    const length = escaped.exec(written.slice(offset, offset + 200))?.[0].length ?? 1;
    // A line continued by a backslash gives no character of its own.
    return /^\\\r?\n/.test(written.slice(offset, offset + 3))
      ? next(value, index, written, offset + length, style)
      : offset + length;
  }
  if (style === "'" && character === "'" && written.startsWith("''", offset)) return offset + 2;
  if (/\s/.test(character) && /^[ \t]*\r?\n/.test(written.slice(offset, offset + 200))) {
    return skipBlank(written, written.indexOf('\n', offset) + 1);
  }
  return offset + character.length;
}

function skipBlank(written: string, offset: number): number {
  let at = offset;
  while (/[ \t]/.test(written[at] ?? '')) at += 1;
  return at;
}
