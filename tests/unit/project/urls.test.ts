import { describe, expect, it } from 'vitest';
import { siteLocation } from '../../../src/site.ts';
import { createUrls } from '../../../src/urls.ts';

describe('addresses', () => {
  it.each([
    ['/', '/q/kv-cache/'],
    ['/wenqu/', '/wenqu/q/kv-cache/'],
    ['/q/', '/q/q/kv-cache/'],
  ])('under %s start with it once', (base, url) => {
    expect(createUrls(base).question('kv-cache')).toBe(url);
  });

  it('encode what a reader searched for', () => {
    expect(createUrls('/').search('根号 dk&x')).toBe('/search/?q=%E6%A0%B9%E5%8F%B7%20dk%26x');
  });
});

describe('where the site lives', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['wenqu', '/wenqu/'],
    ['/wenqu', '/wenqu/'],
    ['/a/b/', '/a/b/'],
  ])('takes the base path %s as %s', (given, base) => {
    expect(siteLocation({ BASE_PATH: given }).base).toBe(base);
  });

  it('refuses an origin with a path, and says what to write', () => {
    expect(() => siteLocation({ SITE_ORIGIN: 'https://example.org/wenqu' })).toThrow(
      /such as https:\/\/example\.org/,
    );
  });

  it('refuses a base path that would need encoding', () => {
    expect(() => siteLocation({ BASE_PATH: '/面试/' })).toThrow(/BASE_PATH/);
  });
});
