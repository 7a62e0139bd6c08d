import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './reproducible/differences.ts';
import { copyProject } from './reproducible/copy-project.ts';

/** Two builds that share nothing but the source: other path, time zone, language and, where the system can, no network. */
const places = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { folder: join('an other', 'deeper', 'two'), env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' } },
];
const offline =
  spawnSync('unshare', ['--net', 'true'], { stdio: 'ignore' }).status === 0 ? ['unshare', '--net'] : [];

const home = mkdtempSync(join(tmpdir(), 'wenqu-same-'));
process.on('exit', () => {
  rmSync(home, { recursive: true, force: true });
});
const folders: string[] = [];
// The second is a copy of the first: who works on meanwhile does not come between them.
for (const { folder } of places) folders.push(copyProject(folders[0] ?? process.cwd(), join(home, folder)));
for (const [index, { env }] of places.entries()) {
  const project = folders[index] ?? '';
  const [command = '', ...args] = [...offline, process.execPath, 'scripts/build.ts'];
  const { status } = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [one = '', two = ''] = folders.map((folder) => join(folder, 'dist'));
const { files, different } = differences(one, two);
const network = offline.length > 0 ? 'without a network' : 'with the network left on: it can’t be cut here';
console.error(`Two builds on two paths, ${network}: ${files} files, ${different.length} differences`);
for (const name of different) console.error(`  ${name}`);
process.exitCode = different.length > 0 ? 1 : 0;
