import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Facts } from '../markdown/facts.ts';

type Store = Parameters<Loader['load']>[0]['store'];
type Entry = Parameters<Store['set']>[0];

/** What is kept of a rendered body: plain text, which a store of objects writes and reads at once. */
interface KeptBody {
  /** The file that the HTML is in. */
  file: string;
  /** The facts of the Markdown, as JSON. */
  facts: string;
}

/**
 * A loader whose entries leave their HTML in files of Astro's cache. Formulas make it nine tenths of what a store would
 * hold: all of it is written to one text, read back and kept in memory until the last page is built.
 */
export function withBodyFiles(loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      const folder = join(fileURLToPath(context.config.cacheDir), 'bodies', context.collection);
      mkdirSync(folder, { recursive: true });
      await loader.load({ ...context, store: leavingBodies(context.store, folder) });
    },
  };
}

/**
 * What the pipeline wrote beside the HTML of an entry.
 * @returns undefined for an entry without: a plugin that throws leaves one, which Astro would publish as an empty page
 */
export function keptFacts(entry: Rendered): Facts | undefined {
  const kept = keptOf(entry);
  return kept && (JSON.parse(kept.facts) as Facts);
}

/** The file that the HTML of an entry is in. */
export function keptBody(entry: Rendered): string | undefined {
  return keptOf(entry)?.file;
}

type Rendered = Pick<Entry, 'rendered'>;

const keptOf = ({ rendered }: Rendered): KeptBody | undefined =>
  rendered?.metadata?.['kept'] as KeptBody | undefined;

function leavingBodies(store: Store, folder: string): Store {
  const fileOf = (id: string): string => join(folder, `${id}.html`);
  return {
    ...store,
    // What is known from an earlier run is known only with its HTML.
    get: (id: string) => (existsSync(fileOf(id)) ? store.get(id) : undefined),
    set({ rendered, ...entry }: Entry) {
      const facts = (rendered?.metadata?.['frontmatter'] as { facts?: Facts } | undefined)?.facts;
      if (!rendered || !facts) return store.set(entry);
      const file = fileOf(entry.id);
      writeFileSync(file, rendered.html);
      const kept: KeptBody = { file, facts: JSON.stringify(facts) };
      return store.set({ ...entry, rendered: { html: '', metadata: { kept } } });
    },
  };
}
