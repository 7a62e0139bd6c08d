import { buildKnowledge } from '../../../src/knowledge/build.ts';
import type { Knowledge } from '../../../src/knowledge/model.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { loadContent } from '../../../src/source/content.ts';
import { createUrls } from '../../../src/urls.ts';
import { contentWith, type Changes } from '../content-fixture.ts';

/** The model of the small fixture content with some files changed. */
export function buildFromFixture(changes: Changes = {}): Knowledge {
  const markdown = createProcessor({ urls: createUrls('/kb/'), readFigure: () => undefined });
  return buildKnowledge(loadContent(contentWith(changes), markdown).raw);
}
