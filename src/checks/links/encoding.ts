/** An escape of an address that says nothing, or says what needs no escape. */
export interface EscapeFault {
  from: number;
  to: number;
  message: string;
  /** What may stand there instead without changing where the address leads. */
  instead?: string;
}

const run = /(?:%[\da-f]{2})+/gi;
/** An address that is broken throughout needs no more than this to be seen. */
const most = 20;

/**
 * What is wrong with the percent escapes of an address.
 * @param local whether the address is within the site, where every letter can be written as it is (RFC 3987); outside
 * of it only what RFC 3986 calls unreserved is sure to mean the same
 */
export function escapeFaults(url: string, local: boolean): EscapeFault[] {
  const faults: EscapeFault[] = [];
  for (const match of url.matchAll(/%(?![\da-f]{2})/gi)) {
    if (faults.length === most) return faults;
    const from = match.index;
    faults.push({ from, to: from + 1, message: `“${url.slice(from, from + 3)}”不是百分号编码：% 写成 %25` });
  }
  for (const match of url.matchAll(run)) {
    if (faults.length === most) return faults;
    const [escapes] = match;
    const place = { from: match.index, to: match.index + escapes.length };
    const decoded = decode(escapes);
    if (decoded === undefined) {
      if (local) faults.push({ ...place, message: `${escapes} 不是 UTF-8 的编码` });
      continue;
    }
    const instead = [...decoded]
      .map((character) => (free(character, local) ? character : encode(character)))
      .join('');
    if (instead !== [...decoded].map(encode).join('')) {
      faults.push({ ...place, message: `${escapes} 不必编码：就是 ${instead}`, instead });
    }
  }
  return faults;
}

function free(character: string, local: boolean): boolean {
  return local ? /[\p{L}\p{N}._~-]/u.test(character) : /[\w.~-]/.test(character);
}

/** Every byte of a character as an escape, those that `encodeURIComponent` leaves alone too. */
function encode(character: string): string {
  return encodeURIComponent(character).replace(/[^%]/, (plain, at: number) =>
    at === 0 ? `%${plain.charCodeAt(0).toString(16).toUpperCase()}` : plain,
  );
}

function decode(escapes: string): string | undefined {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return undefined;
  }
}
