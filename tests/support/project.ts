import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();
const copied = ['src', 'public', 'scripts', 'astro.config.ts', 'package.json', 'tsconfig.json'];

export interface Outcome {
  code: number;
  output: string;
}

/** A copy of the project with content of its own, to build and to break. */
export interface TestProject {
  folder: string;
  /** Runs one of the project's scripts with the Node that runs the tests. */
  run(script: string, env?: Record<string, string>, args?: string[]): Promise<Outcome>;
  remove(): void;
}

/**
 * @param content text by path below the project; undefined copies the real content
 */
export function createProject(content?: ReadonlyMap<string, string | Buffer>): TestProject {
  const folder = mkdtempSync(join(tmpdir(), 'wenqu-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (content) {
    mkdirSync(join(folder, 'content'));
    cpSync(join(root, 'content/site.yaml'), join(folder, 'content/site.yaml'));
    for (const [path, text] of content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  } else {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  }
  return {
    folder,
    run: (script, env = {}, args = []) =>
      new Promise((resolve) => {
        const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
        execFile(process.execPath, [join('scripts', script), ...args], options, (error, stdout, stderr) => {
          resolve({
            code: error ? (typeof error.code === 'number' ? error.code : 1) : 0,
            output: stdout + stderr,
          });
        });
      }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
