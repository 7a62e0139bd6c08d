import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeServiceWorker } from '../../scripts/build/offline.ts';
import { serveDist } from '../../scripts/serve-dist.ts';
import { base } from './served-site.ts';

/** A copy of the built site on a server, whose files can be replaced by those of a newer version. */
export interface DeployedSite {
  home: string;
  folder: string;
  /** Changes files of the site and publishes it as a new version; without `offline`, one that withdraws the worker. */
  deploy(changes: Record<string, (text: string) => string>, offline?: boolean): Promise<void>;
  remove(): Promise<void>;
}

export async function deploySite(): Promise<DeployedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wenqu-site-'));
  cpSync('dist', folder, { recursive: true });
  const { server, url } = await serveDist(folder, base, 0);
  return {
    home: url,
    folder,
    async deploy(changes, offline = true) {
      for (const [path, change] of Object.entries(changes)) {
        const file = join(folder, path);
        writeFileSync(file, change(readFileSync(file, 'utf8')));
      }
      await writeServiceWorker(folder, offline);
    },
    async remove() {
      await close(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
