import { spawn, type ChildProcess } from 'node:child_process';
import type { Finding } from '../checks/finding.ts';

/**
 * Runs `npm run check` in a process of its own, so that it always runs the code as it is now and never holds up the
 * pages. A newer run replaces one that has not ended.
 */
export class CheckProcess {
  readonly #root: string;
  #running: ChildProcess | undefined;

  /** @param root folder of the project */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * @param done gets the findings; not called for a run that was replaced
   * @param failed gets what the check said when it gave no findings
   */
  run(done: (findings: Finding[]) => void, failed: (message: string) => void): void {
    this.stop();
    const child = spawn(process.execPath, ['scripts/check.js', '--format', 'json'], { cwd: this.#root });
    this.#running = child;
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', (error) => {
      failed(error.message);
    });
    child.on('close', () => {
      if (this.#running !== child) return;
      this.#running = undefined;
      const findings = parse(output);
      if (findings) done(findings);
      else failed(errors);
    });
  }

  stop(): void {
    this.#running?.kill();
    this.#running = undefined;
  }
}

function parse(output: string): Finding[] | undefined {
  try {
    return JSON.parse(output) as Finding[];
  } catch {
    return undefined;
  }
}
