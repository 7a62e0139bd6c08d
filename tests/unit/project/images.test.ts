import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topicsFileSchema } from '../../../src/knowledge/schema/topic.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

const topics = topicsFileSchema.parse(parseYaml(readFileSync('content/topics.yaml', 'utf8')).value);

/** Width and height that a PNG's header names. @see https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(file);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the committed pictures', () => {
  it.each(['site', ...topics.map(({ id }) => id)])('%s has a social card of at most 30 kB', (name) => {
    const file = `public/cards/${name}.png`;
    expect(sizeOf(file)).toEqual([1200, 630]);
    expect(statSync(file).size).toBeLessThanOrEqual(30_000);
  });

  it.each([
    ['apple-touch-icon', 180],
    ['icon-192', 192],
    ['icon-512', 512],
    ['icon-maskable-512', 512],
  ])('%s is a square of %i px', (name, side) => {
    expect(sizeOf(`public/icons/${name}.png`)).toEqual([side, side]);
  });

  it.each(['question-desktop-light', 'topic-phone-dark'])(
    '%s at the top of the README is at most 150 kB',
    (name) => {
      expect(statSync(`.github/images/${name}.png`).size).toBeLessThanOrEqual(150_000);
      expect(readFileSync('README.md', 'utf8')).toContain(`.github/images/${name}.png`);
    },
  );
});
