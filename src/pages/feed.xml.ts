import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { atomFeed } from '../reading/feed.ts';
import { location, urls } from '../site-urls.ts';
import { site } from '../site.ts';

/** The feed of new and corrected questions. */
export const GET: APIRoute = async () => {
  const knowledge = await getKnowledge();
  const absolute = (path: string): string => new URL(path, location.origin).href;
  const feed = atomFeed({
    site,
    home: absolute(urls.home()),
    feed: absolute(urls.feed()),
    questions: knowledge.questions,
    topicTitle: (id) => knowledge.topic(id)?.title ?? id,
    address: ({ slug }, anchor) => absolute(urls.question(slug, anchor)),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
