import { plainText } from '../knowledge/plain-text.ts';
import type { Term } from '../knowledge/schema/term.ts';
import { termId } from '../knowledge/term-id.ts';
import type { TermHint } from '../markdown/plugins/rehype-term-hints.ts';
import type { Urls } from '../urls.ts';

/** What pages say of the glossary's terms where they first use them. */
export function termHints(terms: readonly Term[], urls: Urls): TermHint[] {
  return terms.map((term) => ({
    term: term.term,
    meaning: plainText(term.meaning),
    url: urls.glossary(termId(term)),
    ...(term.question ? { question: term.question, explained: urls.question(term.question) } : {}),
  }));
}
