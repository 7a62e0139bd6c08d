import { createProcessor } from './markdown/processor.ts';
import { urls } from './site-urls.ts';

/** The Markdown pipeline for texts in the front matter; figures stand only in bodies. */
export const inlineMarkdown = createProcessor({ urls, readFigure: () => undefined });
