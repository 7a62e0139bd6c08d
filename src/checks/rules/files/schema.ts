import { loadingRule } from '../../loading-rule.ts';

/** Every field is known, present where it must be, and of its kind. */
export const schema = loadingRule({
  id: 'schema',
  about: '字段齐全、没有多余的、写法正确',
  remedy: '照 src/knowledge/schema/ 里的说明改字段',
});
