import { crc32, deflateSync } from 'node:zlib';
import { rgbOf } from '../../src/colour/contrast.ts';

/** @see https://www.w3.org/TR/png-3/#5PNG-file-signature */
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A PNG of at most 16 colours, four bits a pixel: a third of the size of one that gives each pixel its own.
 * @param palette hex colours
 * @param pixels index into the palette, row by row
 * @see https://www.w3.org/TR/png-3/
 */
export function indexedPng(width: number, palette: readonly string[], pixels: Uint8Array): Buffer {
  if (palette.length > 16) throw new Error(`four bits name 16 colours, not ${String(palette.length)}`);
  const height = pixels.length / width;
  const stride = 1 + Math.ceil(width / 2);
  // Every row begins with its filter type, 0: none.
  const rows = Buffer.alloc(stride * height);
  pixels.forEach((index, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = y * stride + 1 + (x >> 1);
    rows[byte] = (rows[byte] ?? 0) | (index << (x % 2 === 0 ? 4 : 0));
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(4, 8);
  header.writeUInt8(3, 9);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...rgbOf(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
