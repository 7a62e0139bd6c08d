import { questionPath } from '../../../knowledge/raw.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { spanIn } from '../../text-place.ts';

/** A topic holds questions, and its map leads to some of them and nowhere else. */
export const topicMap: CollectionRule = {
  id: 'topic-map',
  group: 'sources',
  scope: 'collection',
  about: '主题里有题目；主题的 map 只链到题目，其中有本主题的',
  remedy: 'map 里写本主题题目的链接：./questions/<topic>/<slug>.md',
  *run(context) {
    const { knowledge, sources, texts, files } = context;
    const file = 'content/topics.yaml';
    const filled = new Set([...files.keys()].map((path) => questionPath(path)?.topic));
    const maps = new Map(
      texts.filter((text) => text.file === file).map((text) => [text.field?.[0], text] as const),
    );
    for (const [index, { id }] of knowledge.topics.entries()) {
      const top = sources.get(file)?.locate([index, 'map']) ?? { line: 1, column: 1, length: 1 };
      const text = maps.get(index);
      const links = text?.facts.links ?? [];
      for (const { url, target, at } of links) {
        if (text && target.kind !== 'question' && target.kind !== 'unknown')
          yield problem(file, spanIn(context, text, at), `主题 ${id} 的 map 只链到题目，不链 ${url}`);
      }
      if (!filled.has(id)) {
        yield problem(file, sources.get(file)?.locate([index, 'id']) ?? top, `主题 ${id} 里还没有题目`);
      } else if (!links.some(({ target }) => target.kind === 'question' && target.topic === id)) {
        yield problem(file, top, `主题 ${id} 的 map 没有链到本主题的题目`);
      }
    }
  },
};
