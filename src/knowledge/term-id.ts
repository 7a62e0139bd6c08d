import GithubSlugger from 'github-slugger';
import type { Term } from './schema/term.ts';

/** Anchor of a term on the glossary page, from its English name. */
export function termId(term: Term): string {
  return new GithubSlugger().slug(term.english);
}
