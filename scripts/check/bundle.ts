import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Command = typeof import('./command.ts');

const project = fileURLToPath(new URL('../..', import.meta.url));
/** As deep below the project as this file's folder: what the code finds from its own place, it finds from there too. */
const cache = join(project, '.cache');
const prefix = 'checker-';
const sumFile = 'sum';

/**
 * The check, with its seven hundred modules packed into a few: loading them takes longer than a check of content that
 * is known. It is packed once for its code: a change of the code never meets an older pack, and a pack that is damaged
 * is made again. Where it can't be packed or kept, the modules are loaded as they are.
 * @param version name of the code
 */
export async function loadCheck(version: string): Promise<Command> {
  const folder = join(cache, prefix + version.slice(0, 32));
  try {
    if (!isWhole(folder)) await pack(folder);
    return (await import(pathToFileURL(join(folder, 'command.js')).href)) as Command;
  } catch {
    return import('./command.ts');
  }
}

async function pack(folder: string): Promise<void> {
  const { build } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  // Packs of other code; one of the same code may be in the making.
  for (const name of readdirSync(cache)) {
    if (name.startsWith(prefix) && !name.startsWith(basename(folder)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
  // Checks that pack at the same time do so aside, and the last one stays.
  const aside = `${folder}.${process.pid}`;
  await build({
    entryPoints: ['command.ts', 'worker.ts'].map((name) => join(project, 'scripts/check', name)),
    outdir: aside,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'silent',
    // Packages in the older format ask for Node's modules with `require`.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  writeFileSync(join(aside, sumFile), checksum(aside));
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}

function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, sumFile), 'utf8') === checksum(folder);
  } catch {
    return false;
  }
}

/** Over the names and contents of all files of a pack. */
function checksum(folder: string): string {
  const names = readdirSync(folder).filter((name) => name !== sumFile);
  return hash(
    'sha256',
    names
      .sort()
      .flatMap((name) => [name, hash('sha256', readFileSync(join(folder, name)))])
      .join('\n'),
  );
}
