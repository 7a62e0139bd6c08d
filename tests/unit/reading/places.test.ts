import { describe, expect, it } from 'vitest';
import { parsePlaces, withPlace, type ReadingPlace } from '../../../src/reading/places.ts';

const place = (slug: string, section = 'calc'): ReadingPlace => ({
  slug,
  title: slug,
  section,
  heading: section,
  at: 1,
});

describe('the places of a reader', () => {
  it('hold the latest first and each question once', () => {
    const places = withPlace([place('lora'), place('rope')], place('rope', 'details'));
    expect(places.map(({ slug, section }) => [slug, section])).toEqual([
      ['rope', 'details'],
      ['lora', 'calc'],
    ]);
  });

  it('forget the oldest beyond forty', () => {
    const many = Array.from({ length: 40 }, (_, index) => place(`q-${index}`));
    const places = withPlace(many, place('new'));
    expect(places).toHaveLength(40);
    expect(places.at(-1)?.slug).toBe('q-38');
  });

  it.each([null, 'no JSON', '{}', '[null, 1, {"slug":"lora"}]'])('are none where %j was kept', (text) => {
    expect(parsePlaces(text)).toEqual([]);
  });

  it('come back as they were kept', () => {
    expect(parsePlaces(JSON.stringify([place('lora')]))).toEqual([place('lora')]);
  });
});
