import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/reading/feed.ts';
import { edited, heads, scaling } from '../content-fixture.ts';
import { buildFromFixture } from './fixture.ts';

const feedOf = (changes: Parameters<typeof buildFromFixture>[0] = {}): string => {
  const knowledge = buildFromFixture(changes);
  return atomFeed({
    site: { name: '问渠 & 源', tagline: '每个答案都有源头', language: 'zh-CN', author: '贡献者' },
    home: 'https://example.org/kb/',
    feed: 'https://example.org/kb/feed.xml',
    questions: knowledge.questions,
    topicTitle: (id) => knowledge.topic(id)?.title ?? id,
    address: ({ slug }, anchor) => `https://example.org/kb/q/${slug}/${anchor ? `#${anchor}` : ''}`,
  });
};
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the feed', () => {
  // Required elements of a feed and of an entry: RFC 4287, §4.1.1 and §4.1.2.
  it('names itself and gives each entry a title, an address that stays, and a date', () => {
    const feed = feedOf();
    expect(feed).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(feed).toContain('<title>问渠 &amp; 源</title>');
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/kb/feed.xml"/>',
    );
    const questions = feed.split('<entry>').slice(1);
    expect(questions).toHaveLength(2);
    for (const entry of questions) {
      expect(all(entry, /<id>(.*?)<\/id>/g)).toEqual(all(entry, /<link rel="alternate"[^>]* href="(.*?)"/g));
      expect(all(entry, /<title>(.+?)<\/title>/g)).toHaveLength(1);
      expect(all(entry, /<updated>(.*?)<\/updated>/g)[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });

  it('begins with what was written last, and is as old as that', () => {
    const feed = feedOf(edited(heads, /updated: .*/, 'updated: 2026-11-24'));
    expect(all(feed, /<id>(.*?)<\/id>/g)).toEqual([
      'https://example.org/kb/',
      'https://example.org/kb/q/multi-head-attention/',
      'https://example.org/kb/q/attention-scaling/',
    ]);
    expect(all(feed, /<updated>(.*?)<\/updated>/g)[0]).toBe('2026-11-24T00:00:00Z');
  });

  it('says what was wrong and what is right', () => {
    const [content = ''] = all(feedOf(), /<content type="html">(.*缩放是为了防止溢出.*?)<\/content>/g);
    const html = content
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const names = parseFragment(html).childNodes.map(({ nodeName }) => nodeName);
    expect(names).toEqual(['p', 'ul', 'h2', 'dl']);
    expect(html).toContain('溢出由减最大值解决');
    expect(html).toContain('href="https://example.org/kb/q/attention-scaling/#corrections"');
  });

  it('lets no text of the content become markup', () => {
    const feed = feedOf(edited(scaling, '缩放是为了防止溢出', '分数 a<b 且 b>c & "d"'));
    expect(feed).toContain('分数 a&amp;lt;b 且 b&amp;gt;c &amp;amp; &amp;quot;d&amp;quot;');
  });

  it('is the same for the same content', () => {
    expect(feedOf()).toBe(feedOf());
  });
});
