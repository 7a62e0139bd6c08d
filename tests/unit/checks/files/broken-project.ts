import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkCommand } from '../../../../scripts/check/command.ts';
import { contentWith, edited, heads } from '../../content-fixture.ts';

/** Where a test may lay a file that is none. */
export const broken = 'content/questions/transformer/broken.md';

/**
 * Runs `npm run check` on clean content with one dangling link and something broken beside it.
 * @param lay puts the broken thing at a path
 * @returns the exit code, and each finding as `file:line:column rule message`
 */
export async function checkBroken(lay: (path: string) => void): Promise<{ code: number; found: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'wenqu-broken-'));
  try {
    for (const [path, text] of contentWith(edited(heads, '(./attention-scaling.md#calc)', '(./gone.md)'))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    lay(join(root, broken));
    const printed: string[] = [];
    const out = (text: string): void => void printed.push(text);
    const code = await checkCommand(['--no-cache'], root, { out, error: out });
    const heading = /^(content\/\S+:\d+:\d+) {2}\w+ {2}(\S+) {2}(.*)$/;
    const found = printed
      .join('\n')
      .split('\n')
      .flatMap((line) => {
        const [, place = '', rule = '', message = ''] = heading.exec(line) ?? [];
        return place === '' ? [] : [`${place.slice(place.lastIndexOf('/') + 1)} ${rule} ${message}`];
      });
    return { code, found };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
