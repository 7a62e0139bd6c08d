import type { GetStaticPaths } from 'astro';
import { getKnowledge } from './knowledge.ts';

/** One page a topic, which gets the topic as its property. */
export const topicPaths = (async () => {
  const { topics } = await getKnowledge();
  return topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));
}) satisfies GetStaticPaths;
