import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { LinkFact, UnfollowedLinkFact } from './facts.ts';
import type { Target } from './links.ts';
import { placeOf, placeOfOffsets, type Place } from './place.ts';

/** An element of a guide, or an HTML tag in one. */
export interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { name: string; value: unknown }[];
}

/**
 * A link with the place of its address.
 * @param text the text that the tree was parsed from
 */
export function linkFact(node: Link, text: string): LinkFact {
  const { target, written: url } = node.data as unknown as { target: Target; written: string };
  const at = placeOf(node);
  const written = text.slice(at.start, at.end);
  const form = written.startsWith('[') ? 'inline' : written.startsWith('<') ? 'angle' : 'bare';
  const destination = destinationOf(form, node, at, written);
  return { url, text: toString(node), target, form, destination, at };
}

function destinationOf(form: LinkFact['form'], node: Link, at: Place, written: string): Place {
  if (form === 'bare') return at;
  if (form === 'angle') return placeOfOffsets(at, written, 1, written.length - 1);
  const label = node.children.at(-1)?.position?.end.offset ?? at.start + 1;
  const opened = written.indexOf('](', label - at.start) + 2;
  const start = opened + (/^\s*<?/.exec(written.slice(opened))?.[0].length ?? 0);
  const length = written[start - 1] === '<' ? written.indexOf('>', start) - start : undefined;
  const bare = /^[^\s]*/.exec(written.slice(start, -1))?.[0].length ?? 0;
  return placeOfOffsets(at, written, start, start + Math.max(0, length ?? bare));
}

/** `<QuestionCard slug="…" />` in a guide shows a question, and so links to it. */
export function cardFact(node: JsxElement & Nodes, text: string): LinkFact | undefined {
  if (node.name !== 'QuestionCard') return undefined;
  const at = placeOf(node);
  const slug = node.attributes.find(({ name }) => name === 'slug')?.value;
  if (typeof slug !== 'string') {
    const target: Target = { kind: 'unknown', why: 'QuestionCard 要写 slug="题目的 slug"' };
    return { url: '', text: '', target, form: 'card', destination: at, at };
  }
  const written = text.slice(at.start, at.end);
  const start = written.search(/\bslug\s*=\s*["']/) + (/\bslug\s*=\s*["']/.exec(written)?.[0].length ?? 0);
  const destination = placeOfOffsets(at, written, start, start + slug.length);
  return { url: slug, text: '', target: { kind: 'question', slug, hash: '' }, form: 'card', destination, at };
}

/** A link, or an image, that is written as a reference or as its definition. */
export function unfollowedFact(node: Nodes): UnfollowedLinkFact | undefined {
  const at = placeOf(node);
  switch (node.type) {
    case 'linkReference':
      return { form: 'reference', text: toString(node), url: node.label ?? node.identifier, at };
    case 'imageReference':
      return { form: 'reference', text: node.alt ?? '', url: node.label ?? node.identifier, at };
    case 'definition':
      return { form: 'definition', text: node.label ?? node.identifier, url: node.url, at };
    default:
      return undefined;
  }
}
