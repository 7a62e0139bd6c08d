import { join } from 'node:path';
import { checkContent, type CheckOptions, type CheckResult, type CheckedFile } from '../src/checks/run.ts';
import { codeVersion } from './check/code-version.ts';
import { DiskCache } from './check/disk-cache.ts';
import { checkInParallel } from './check/parallel.ts';
import { siteFileProblems } from './check/site-file.ts';
import { createTools, type CheckTools } from './check/tools.ts';
import { readContent } from './read-content.ts';

export type ProjectResult = CheckResult & { files: Map<string, string> };

export interface ProjectOptions extends Pick<CheckOptions, 'rules' | 'unread'> {
  /** Whether checks of earlier runs are used and kept; they are unless this says no. */
  cache?: boolean;
  /** How many threads check; as many as there are cores where it is not said. */
  threads?: number;
  /** Name of the code that checks; asked for where it is not known. */
  code?: string | undefined;
}

/** Checks the content below a project folder. */
export async function checkProject(root: string, options: ProjectOptions = {}): Promise<ProjectResult> {
  const { files, problems } = readContent(root);
  return createProjectCheck(root, { ...options, unread: problems })(files);
}

/** A check of content that is read already, or changed in memory: text by path below the project. */
export function createProjectCheck(
  root: string,
  { cache = true, unread = [], code, threads, ...options }: ProjectOptions = {},
): (files: Map<string, string>) => Promise<ProjectResult> {
  const tools = createTools();
  const disk = cache ? new DiskCache(join(root, '.cache/check'), code ?? codeVersion()) : undefined;
  return async (files) => {
    const checked = await checkEach(files, tools, disk, threads);
    disk?.prune(files.keys());
    const known = { get: (path: string) => checked.get(path), set: () => undefined };
    const problems = [...unread, ...siteFileProblems(root, files, unread)];
    const all = { ...tools, ...options, cache: known, today: today(), unread: problems };
    return { ...checkContent(files, tools.markdown, all), files };
  };
}

/** The latest day that it is anywhere on Earth: nobody's today lies in the future. */
function today(): string {
  const ahead = 14 * 60 * 60 * 1000;
  return new Date(Date.now() + ahead).toISOString().slice(0, 10);
}

/** Checks each file that no earlier run has. */
async function checkEach(
  files: ReadonlyMap<string, string>,
  tools: CheckTools,
  disk: DiskCache | undefined,
  threads: number | undefined,
): Promise<Map<string, CheckedFile>> {
  const checked = new Map<string, CheckedFile>();
  const missing: [string, string][] = [];
  for (const [path, text] of files) {
    const known = disk?.get(path, text);
    if (known) checked.set(path, known);
    else missing.push([path, text]);
  }
  const take = (fresh: CheckedFile): void => {
    const { path } = fresh.loaded;
    checked.set(path, fresh);
    disk?.set(path, files.get(path) ?? '', fresh);
  };
  await checkInParallel(missing, tools, take, threads);
  return checked;
}
