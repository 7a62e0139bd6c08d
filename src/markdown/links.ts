/** What an author wrote as the target of a link, understood. */
export type Target =
  | { kind: 'question'; slug: string; topic?: string; hash: string }
  | { kind: 'guide'; slug: string; hash: string }
  | { kind: 'reference'; key: string }
  | { kind: 'anchor'; hash: string }
  | { kind: 'external' }
  | { kind: 'unknown'; why: string };

/**
 * Understands a link target. Questions and guides are linked by relative file path, so links also work where the
 * source is browsed; a source is cited as `ref:<key>`.
 * @param url the target as written
 * @param from path of the linking file below `content/`, e.g. `questions/transformer/attention-scaling.md`
 */
export function parseTarget(url: string, from: string): Target {
  if (url.startsWith('ref:')) return { kind: 'reference', key: url.slice(4) };
  if (url.startsWith('#')) return { kind: 'anchor', hash: decode(url.slice(1)) };
  if (/^(?:https?|mailto):/i.test(url)) return { kind: 'external' };
  if (/^[a-z][a-z+.-]*:/i.test(url)) return { kind: 'unknown', why: '不支持的网址类型' };
  if (url.startsWith('/')) return { kind: 'unknown', why: '站内链接要写相对的文件路径，例如 ./kv-cache.md' };
  const [path = '', hash = ''] = url.split('#');
  const resolved = resolve(from, decode(path));
  const question = /^questions\/([^/]+)\/([^/]+)\.md$/.exec(resolved);
  if (question?.[1] && question[2]) {
    return { kind: 'question', topic: question[1], slug: question[2], hash: decode(hash) };
  }
  const guide = /^guides\/([^/]+)\.mdx$/.exec(resolved);
  if (guide?.[1]) return { kind: 'guide', slug: guide[1], hash: decode(hash) };
  return { kind: 'unknown', why: '站内链接要指向题目（./slug.md 或 ../topic/slug.md）或指南（.mdx）' };
}

function resolve(from: string, path: string): string {
  const segments = from.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
