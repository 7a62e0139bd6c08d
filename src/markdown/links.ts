/** What an author wrote as the target of a link, understood. */
export type Target =
  | { kind: 'question'; slug: string; topic?: string; hash: string }
  | { kind: 'guide'; slug: string; hash: string }
  | { kind: 'reference'; key: string }
  | { kind: 'anchor'; hash: string }
  | { kind: 'external' }
  /** `path` is where a relative link leads to, below `content/`; the address was none where it is missing. */
  | { kind: 'unknown'; why: string; path?: string };

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
  if (resolved === undefined) return { kind: 'unknown', why: '路径走到了 content/ 之外' };
  const question = /^questions\/([^/]+)\/([^/]+)\.md$/.exec(resolved);
  if (question?.[1] && question[2]) {
    return { kind: 'question', topic: question[1], slug: question[2], hash: decode(hash) };
  }
  const guide = /^guides\/([^/]+)\.mdx$/.exec(resolved);
  if (guide?.[1]) return { kind: 'guide', slug: guide[1], hash: decode(hash) };
  return {
    kind: 'unknown',
    why: '站内链接要指向题目（./slug.md 或 ../topic/slug.md）或指南（.mdx）',
    path: resolved,
  };
}

/**
 * The relative link from one file to another.
 * @param from path below `content/`
 * @param to path below `content/`
 */
export function linkPath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  const up = '../'.repeat(folders.length - shared);
  return `${up || './'}${steps.slice(shared).join('/')}`;
}

/** Undefined where the path climbs out of the content. */
function resolve(from: string, path: string): string | undefined {
  const segments = from.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
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
