import { relative, resolve, sep } from 'node:path';
import { nearest } from '../../src/text/nearest.ts';

/**
 * Which files of the content some paths name.
 * @param root folder of the project; paths are relative to it
 * @param paths files or folders; none stands for all
 * @param known paths of all files below the project
 * @returns one sentence where a path names none
 */
export function chooseFiles(
  root: string,
  paths: readonly string[],
  known: Iterable<string>,
): Set<string> | string {
  const all = [...known];
  if (paths.length === 0) return new Set(all);
  const chosen = new Set<string>();
  for (const path of paths) {
    const name = relative(root, resolve(root, path)).split(sep).join('/');
    const named = all.filter((file) => file === name || file.startsWith(name === '' ? '' : `${name}/`));
    if (named.length === 0) return `${path} 不是 content/ 里的文件${nearest(name, all)}`;
    for (const file of named) chosen.add(file);
  }
  return chosen;
}
