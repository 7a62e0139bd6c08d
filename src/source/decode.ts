import type { FileProblem } from './question-file.ts';
import type { Span } from './source.ts';

const start: Span = { line: 1, column: 1, length: 1 };

/** The longest file that is read, in bytes: data files hold thousands of entries, a page or a drawing is short. */
export const maxBytes = { data: 8 * 2 ** 20, text: 2 ** 20 };

/** A file that is too long is named, not read. */
export function sizeProblem(path: string, bytes: number): FileProblem | undefined {
  const limit = path.endsWith('.yaml') ? maxBytes.data : maxBytes.text;
  if (bytes <= limit) return undefined;
  const message = `文件有 ${(bytes / 2 ** 20).toFixed(1)} MiB，至多 ${limit / 2 ** 20} MiB：没有检查`;
  return { rule: 'file-size', span: start, message };
}

const signatures: readonly [string, readonly number[]][] = [
  ['PNG 图片', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG 图片', [0xff, 0xd8, 0xff]],
  ['GIF 图片', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP（docx 之类）', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
];

/**
 * Reads bytes as text. Whatever is no UTF-8 is named with the place where that shows; a byte order mark stays in the
 * text, for `encodingProblems` to find.
 */
export function decode(bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  const other = foreign(bytes);
  if (other) return { problem: { span: start, ...other } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: invalidByte(bytes) };
  }
}

function foreign(bytes: Uint8Array): Pick<FileProblem, 'rule' | 'message'> | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { rule: 'encoding', message: '文件是 UTF-16：另存为不带 BOM 的 UTF-8' };
  }
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) return { rule: 'file-binary', message: `文件是二进制的 ${known[0]}，不是文本` };
  const zero = bytes.indexOf(0);
  if (zero < 0) return undefined;
  const head = bytes.subarray(0, 4096);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // Latin text in UTF-16 has a zero in every other byte.
  return zeros * 2 >= head.length - 1
    ? { rule: 'encoding', message: '文件像是 UTF-16：另存为不带 BOM 的 UTF-8' }
    : { rule: 'file-binary', message: `文件是二进制的：第 ${zero + 1} 字节是 0，不是文本` };
}

/** Names the first byte that no UTF-8 text has there. */
function invalidByte(bytes: Uint8Array): FileProblem {
  const length = validLength(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, length)).split('\n');
  const byte = bytes[length]?.toString(16).toUpperCase().padStart(2, '0') ?? '';
  const span = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 1 };
  const meant = isGbk(bytes) ? '，像是 GBK' : '';
  return {
    rule: 'encoding',
    span,
    message: `第 ${length + 1} 字节 0x${byte} 不是 UTF-8${meant}：另存为 UTF-8`,
  };
}

/** How many bytes from the start make whole characters of UTF-8. */
function validLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes[at] ?? 0);
    const character = bytes.subarray(at, at + length);
    if (length === 0 || !isText(character)) return at;
    at += length;
  }
  return at;
}

/** Bytes of a character that begins with `lead`; 0 where none does. */
function characterLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function isText(bytes: Uint8Array, encoding = 'utf-8'): boolean {
  if (bytes.length === 1 && (bytes[0] ?? 0) < 0x80) return true;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isGbk(bytes: Uint8Array): boolean {
  return isText(bytes, 'gb18030') && /\p{Script=Han}/u.test(new TextDecoder('gb18030').decode(bytes));
}
