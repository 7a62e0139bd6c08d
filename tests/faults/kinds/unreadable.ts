import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { fault, type FaultKind } from '../fault.ts';
import { anyFile } from './files.ts';

/** A file that is no text, in the place of one that is. */
const laid = (
  kind: string,
  rule: string,
  ways: Readonly<Record<string, (path: string) => void>>,
): FaultKind =>
  fault(kind, rule, 'file', (content, random) => {
    const file = random.pick(anyFile(content));
    const [edit, lay] = random.pick(Object.entries(ways));
    return { file, lines: [1], changes: new Map([[file, null]]), lay, edit };
  });

const bytes =
  (...values: number[]) =>
  (path: string) => {
    writeFileSync(path, Uint8Array.from(values));
  };

/** Files that are no texts; they are laid on a disk, and read like the content. */
export const unreadableFaults: readonly FaultKind[] = [
  laid('file that can not be read', 'file-unreadable', {
    'a link in a circle': (path) => {
      symlinkSync(path, path);
    },
    'a link to nowhere': (path) => {
      symlinkSync(`${path}.gone`, path);
    },
    'a folder': (path) => {
      mkdirSync(path);
    },
  }),
  laid('binary file', 'file-binary', {
    'a PNG': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
    'a PDF': bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31),
    'a zero among letters': bytes(0x2d, 0x2d, 0x2d, 0x0a, 0x61, 0x00, 0x62, 0x63, 0x64),
  }),
  laid('file of another encoding', 'encoding', {
    'UTF-16': bytes(0xff, 0xfe, 0x2d, 0x00, 0x2d, 0x00),
    'GBK in line 1': bytes(0x2d, 0xd6, 0xd0, 0x0a),
  }),
  laid('file that is too long', 'file-size', {
    '1.2 MB': (path) => {
      writeFileSync(path, 'a\n'.repeat(600_000));
    },
  }),
];
