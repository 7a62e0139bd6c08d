import { loadingRule } from '../../loading-rule.ts';

/** No question is front matter alone. */
export const emptyBody = loadingRule({
  id: 'empty-body',
  about: '题目有正文',
  remedy: '写出“## 详解”',
});
