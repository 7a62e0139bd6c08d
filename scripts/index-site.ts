import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What of a page is not its text: formula twins (kept once, as MathML), drawings, and links to headings. */
const excluded = ['.katex-html', '.katex annotation', '.figure svg', '.heading-anchor', '.calc'];

/**
 * Writes Pagefind's index of a built site beside it.
 * @returns number of pages indexed
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  return added.page_count;
}
