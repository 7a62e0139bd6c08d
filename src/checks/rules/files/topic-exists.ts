import { nearest } from '../../../text/nearest.ts';
import { questionPath } from '../../../knowledge/raw.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { isWhole } from '../../unread.ts';

export const topicExists: CollectionRule = {
  id: 'topic-exists',
  group: 'files',
  scope: 'collection',
  about: '题目所在的文件夹是 topics.yaml 里的主题',
  remedy: '把题目放进已有的主题，或在 topics.yaml 里加上主题',
  *run(context) {
    const { files, knowledge, sources } = context;
    if (!isWhole(context, 'content/topics.yaml')) return;
    const topics = knowledge.topics.map(({ id }) => id);
    for (const file of files.keys()) {
      const topic = questionPath(file)?.topic;
      if (topic !== undefined && !topics.includes(topic)) {
        const message = `主题 ${topic} 不在 content/topics.yaml 里${nearest(topic, topics)}`;
        yield problem(file, { line: 1, column: 1, length: 1 }, message);
      }
    }
    for (const [index, id] of topics.entries()) {
      if (topics.indexOf(id) !== index) {
        const file = 'content/topics.yaml';
        const span = sources.get(file)?.locate([index, 'id']) ?? { line: 1, column: 1, length: 1 };
        yield problem(file, span, `主题 ${id} 写了两次`);
      }
    }
  },
};
