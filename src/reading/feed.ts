import type { Question } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';

/** What a feed is made of; every address is absolute. */
export interface FeedSource {
  site: { name: string; tagline: string; language: string; author: string };
  home: string;
  feed: string;
  questions: readonly Question[];
  topicTitle: (id: string) => string;
  address: (question: Question, anchor?: string) => string;
}

/** A feed is read for its news; older questions are found on the site. */
const entries = 60;

/**
 * The questions that were last written or corrected, as an Atom feed (RFC 4287).
 * Its dates are those of the content alone, so that the same content gives the same file.
 */
export function atomFeed(source: FeedSource): string {
  const { site, home, feed, questions } = source;
  const latest = [...questions].sort((one, other) => other.updated.localeCompare(one.updated));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(site.language)}">`,
    `<title>${escape(site.name)}</title>`,
    `<subtitle>${escape(site.tagline)}</subtitle>`,
    `<id>${escape(home)}</id>`,
    `<link rel="alternate" type="text/html" href="${escape(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escape(feed)}"/>`,
    `<updated>${instant(latest[0]?.updated ?? '1970-01-01')}</updated>`,
    `<author><name>${escape(site.author)}</name></author>`,
    ...latest.slice(0, entries).map((question) => entry(question, source)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(question: Question, { address, topicTitle }: FeedSource): string {
  const { title, topic, summary, updated } = question;
  return [
    '<entry>',
    `<title>${escape(title)}</title>`,
    `<id>${escape(address(question))}</id>`,
    `<link rel="alternate" type="text/html" href="${escape(address(question))}"/>`,
    `<updated>${instant(updated)}</updated>`,
    `<category term="${escape(topic)}" label="${escape(topicTitle(topic))}"/>`,
    `<summary>${escape(plainText(summary))}</summary>`,
    // Of type html: the markup in it is text to XML, and what it says is escaped once more.
    `<content type="html">${escape(contentOf(question, address(question, 'corrections')))}</content>`,
    '</entry>',
  ].join('\n');
}

function contentOf({ summary, keyPoints, corrections }: Question, correctionsAt: string): string {
  const said = (text: string): string => escape(plainText(text));
  const points = keyPoints.map((point) => `<li>${said(point)}</li>`).join('');
  const mended = corrections.map(
    ({ claim, fix }) => `<dt>流传的说法：${said(claim)}</dt><dd>正确的是：${said(fix)}</dd>`,
  );
  return [
    `<p>${said(summary)}</p><ul>${points}</ul>`,
    ...(mended.length > 0
      ? [`<h2><a href="${escape(correctionsAt)}">订正</a></h2><dl>${mended.join('')}</dl>`]
      : []),
  ].join('');
}

/** The beginning of a day, as RFC 3339 writes it. */
function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}
