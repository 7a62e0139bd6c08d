import { spawn } from 'node:child_process';

export interface PagesBuild {
  done: Promise<{ code: number; output: string }>;
  stop: () => void;
}

/**
 * MiB for what a page needs while it is built: with less, most of it is taken for something that will stay, and is
 * moved and searched through again. A tenth of the time of a build goes so.
 */
const roomForPages = '--max-semi-space-size=64';

/** Builds the pages in a process of its own, which ends with this one however this one ends. */
export function buildPages(folder: string): PagesBuild {
  const child = spawn(process.execPath, [roomForPages, 'scripts/build-pages.ts', folder], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: productionEnvironment(),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const done = new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
  return { done, stop: () => child.kill() };
}

/**
 * The environment without what a test runner, or a shell, may have set: Astro shows variables of the process as
 * `import.meta.env`, so that a `DEV` of another program would build the pages as for development, and slowly.
 */
function productionEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:DEV|PROD|MODE|SSR)$/.test(name));
  return { ...Object.fromEntries(own), NODE_ENV: 'production' };
}
