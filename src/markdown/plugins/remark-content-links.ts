import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { visit } from '../visit.ts';
import type { Urls } from '../../urls.ts';
import { parseTarget, type Target } from '../links.ts';

/** Turns links as authors write them (relative files, `ref:` keys) into URLs under the site's base. */
const remarkContentLinks: Plugin<[{ urls: Urls }], Root> =
  ({ urls }) =>
  (tree, file) => {
    visit(tree, 'link', (node) => {
      const target = parseTarget(node.url, contentPath(file));
      node.data = { ...node.data, target, written: node.url } as typeof node.data;
      if (target.kind === 'unknown') {
        file.message(`链接 ${node.url}：${target.why}`, {
          place: node.position,
          ruleId: 'link-target',
          source: 'wenqu',
        });
        return;
      }
      node.url = urlOf(target, node.url, urls);
      if (target.kind === 'reference') {
        node.data = { ...node.data, hProperties: { className: ['cite'] } };
      }
    });
  };

function urlOf(target: Exclude<Target, { kind: 'unknown' }>, written: string, urls: Urls): string {
  switch (target.kind) {
    case 'question':
      return urls.question(target.slug, target.hash || undefined);
    case 'guide':
      return `${urls.guide(target.slug)}${target.hash ? `#${encodeURIComponent(target.hash)}` : ''}`;
    case 'reference':
      return `#ref-${target.key}`;
    case 'anchor':
      return `#${encodeURIComponent(target.hash)}`;
    case 'external':
      return written;
  }
}

/** Path of a file below `content/`, with forward slashes. */
export function contentPath(file: VFile): string {
  const path = (file.path ?? '').replaceAll('\\', '/');
  const at = path.lastIndexOf('content/');
  return at < 0 ? path : path.slice(at + 'content/'.length);
}

export default remarkContentLinks;
