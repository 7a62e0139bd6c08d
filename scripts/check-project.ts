import { checkContent, type CheckResult } from '../src/checks/run.ts';
import { createProcessor } from '../src/markdown/processor.ts';
import { createUrls } from '../src/urls.ts';
import { readContent } from './read-content.ts';

/** Checks the content below a project folder. */
export function checkProject(root: string): CheckResult & { files: Map<string, string> } {
  const files = readContent(root);
  const markdown = createProcessor({
    urls: createUrls('/'),
    readFigure: (name) => files.get(`content/figures/${name}`),
  });
  return { ...checkContent(files, markdown), files };
}
