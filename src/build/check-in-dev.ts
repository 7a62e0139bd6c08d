import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { Finding } from '../checks/finding.ts';
import { pretty } from '../checks/reporters/pretty.ts';
import { CheckProcess } from './check-process.ts';
import { findingOverlay } from './finding-overlay.ts';

/** Saving all files at once, as editors and Git do, is one change. */
const settleMs = 40;

/** Checks the content while it is written: what is wrong shows in the terminal and over the page. */
export function checkInDev(): AstroIntegration {
  return {
    name: 'check-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchContent(server);
      },
    },
  };
}

function watchContent(server: ViteDevServer): void {
  const { root } = server.config;
  const { hot } = server.environments.client;
  const check = new CheckProcess(root);
  let overlay: ErrorPayload | undefined;
  let printed = '';
  let timer: NodeJS.Timeout | undefined;
  let checking = false;

  const show = (findings: Finding[]): void => {
    const files = readFiles(root, findings);
    const report = findings.length === 0 ? '' : pretty(findings, files);
    if (report !== printed) console.error(report === '' ? 'npm run check: 0 findings' : report);
    printed = report;
    const shown = overlay;
    overlay = findingOverlay(findings, root, files);
    if (overlay) hot.send(overlay);
    else if (shown) hot.send({ type: 'full-reload', path: '*' });
  };
  const run = (): void => {
    checking = true;
    check.run(
      (findings) => {
        checking = false;
        show(findings);
      },
      (message) => {
        checking = false;
        console.error(message);
      },
    );
  };

  server.watcher.on('all', (_event, path) => {
    if (!relative(root, path).startsWith(`content${sep}`)) return;
    checking = true;
    clearTimeout(timer);
    timer = setTimeout(run, settleMs);
  });
  // A page that is opened or reloaded while something is wrong is told as well; Astro words only what goes to all.
  // During a check it waits for the result: what was wrong before is perhaps what was just mended.
  hot.on('vite:client:connect', () => {
    if (overlay && !checking) hot.send(overlay);
  });
  server.httpServer?.once('close', () => {
    clearTimeout(timer);
    check.stop();
  });
  run();
}

function readFiles(root: string, findings: readonly Finding[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file } of findings) {
    if (files.has(file)) continue;
    try {
      files.set(file, readFileSync(join(root, file), 'utf8'));
    } catch {
      files.set(file, '');
    }
  }
  return files;
}
