import type { Typography } from '../../src/checks/typography.ts';
import { createAnalyser, type MarkdownAnalyser } from '../../src/markdown/analyser.ts';
import { createUrls } from '../../src/urls.ts';
import { autocorrect } from '../autocorrect.ts';

/** What the checks need from outside. */
export interface CheckTools {
  markdown: MarkdownAnalyser;
  typography: Typography;
}

/** The tools of every check; what they find depends on no base path. */
export function createTools(): CheckTools {
  return {
    markdown: createAnalyser({ urls: createUrls('/') }),
    typography: autocorrect,
  };
}
