import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseSettings, withPage, type ReadingSettings } from '../../../src/reading/settings.ts';

const defaults = { size: 'normal', interview: false, pages: {}, keys: true };

describe('the reading settings', () => {
  it.each([
    null,
    '',
    'no JSON',
    'null',
    '[]',
    '7',
    '{"size":"huge","interview":"yes","pages":[true],"keys":0}',
  ])('take their defaults where %j was kept', (text) => {
    expect(parseSettings(text)).toEqual(defaults);
  });

  it('come back as they were kept', () => {
    const settings = { size: 'large', interview: true, pages: { lora: false }, keys: false };
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it('drop a damaged entry of one page and keep the others', () => {
    expect(parseSettings('{"pages":{"lora":true,"rope":"?"}}').pages).toEqual({ lora: true });
  });
});

describe('the choice of one page', () => {
  const everywhere = { ...parseSettings(null), interview: true };

  it('is kept where it differs from the general one, and needs no entry where it does not', () => {
    expect(withPage(everywhere, 'lora', false).pages).toEqual({ lora: false });
    expect(withPage(withPage(everywhere, 'lora', false), 'lora', true).pages).toEqual({});
  });
});

describe('before the first paint', () => {
  const script = readFileSync('src/client/theme-early.js', 'utf8');
  const early = (kept: unknown, address = '/kb/q/lora/'): Record<string, string> => {
    const dataset: Record<string, string> = {};
    const { pathname, hash, search } = new URL(address, 'https://example.org');
    runInNewContext(script, {
      document: { documentElement: { dataset } },
      localStorage: {
        getItem: (key: string) => (key === 'wenqu:reading' ? (kept as string | null) : null),
      },
      location: { pathname, hash, search },
    });
    return dataset;
  };
  const settings = (changed: Partial<ReadingSettings>): string =>
    JSON.stringify({ ...parseSettings(null), ...changed });

  it.each([null, 'no JSON', '7', 'null', '[]'])('the page stays as it is where %j was kept', (kept) => {
    expect(early(kept)).toEqual({ js: '' });
  });

  it('type size and switched-off keys are those that were chosen', () => {
    expect(early(settings({ size: 'large', keys: false }))).toMatchObject({ size: 'large', keys: 'off' });
  });

  it.each([
    ['everywhere', { interview: true }, '/q/lora/', 'title'],
    ['everywhere, but for this page', { interview: true, pages: { lora: false } }, '/q/lora/', undefined],
    ['on this page', { pages: { lora: true } }, '/kb/q/lora/', 'title'],
    ['everywhere, but asked for a section', { interview: true }, '/q/lora/#calc', undefined],
    ['everywhere, but come from a search', { interview: true }, '/q/lora/?hl=rank', undefined],
    ['everywhere, on a page without an answer', { interview: true }, '/topics/peft/', undefined],
    ['nowhere, on a page named like a property', {}, '/q/constructor/', undefined],
  ])('an answer hidden %s is %j at %s: %s', (_, changed, address, stage) => {
    expect(early(settings(changed), address)['interview']).toBe(stage);
  });
});
