import { questionPath } from '../../../knowledge/raw.ts';
import { slugPattern } from '../../../knowledge/schema/text.ts';
import { problem, type CollectionRule } from '../../rule.ts';

const top = { line: 1, column: 1, length: 1 };

/** A slug names one question for ever: over all topics, whatever the case, old slugs included. */
export const uniqueSlug: CollectionRule = {
  id: 'unique-slug',
  group: 'files',
  scope: 'collection',
  about: 'slug 在全站唯一，旧 slug 不再使用',
  remedy: '换一个没用过的文件名',
  *run({ files, sources, raw }) {
    const owners = new Map<string, string>();
    for (const file of files.keys()) {
      const path = questionPath(file);
      if (!path) continue;
      if (!slugPattern.test(path.slug)) {
        yield problem(file, top, `文件名 ${path.slug}.md 只能用小写英文、数字和连字符`);
      }
      const owner = owners.get(path.slug.toLowerCase());
      if (owner) yield problem(file, top, `slug ${path.slug} 已被 ${owner} 使用：换一个文件名`);
      else owners.set(path.slug.toLowerCase(), file);
    }
    for (const { file, data } of raw.questions) {
      for (const [index, old] of data.formerly.entries()) {
        const span = sources.get(file)?.locate(['formerly', index]) ?? top;
        const owner = owners.get(old);
        if (owner) yield problem(file, span, `旧 slug ${old} 现在属于 ${owner}`);
        else owners.set(old, file);
      }
    }
  },
};
