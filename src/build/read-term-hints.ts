import { readFileSync } from 'node:fs';
import { glossaryFileSchema } from '../knowledge/schema/term.ts';
import type { TermHint } from '../markdown/plugins/rehype-term-hints.ts';
import { termHints } from '../reading/term-hints.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Urls } from '../urls.ts';

/** The glossary as hints for pages; none while it is broken, of which `npm run check` says where and how. */
export function readTermHints(urls: Urls): TermHint[] {
  try {
    const { value } = parseYaml(readFileSync('content/glossary.yaml', 'utf8'));
    return termHints(glossaryFileSchema.parse(value), urls);
  } catch {
    return [];
  }
}
