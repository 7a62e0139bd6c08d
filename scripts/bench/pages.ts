import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteLocation } from '../../src/site.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveDist } from '../serve-dist.ts';
import { createFloor } from './floor.ts';
import { serveFolder } from './measure.ts';
import { printPageTable } from './page-table.ts';

if (!existsSync('dist')) throw new Error('dist/ is missing: run "npm run build" first');
const floor = createFloor(process.cwd());
execFileSync(process.execPath, ['build.ts'], {
  cwd: floor,
  stdio: 'ignore',
  env: { ...process.env, BASE_PATH: '/' },
});
const browser = await launchBrowser();
const own = await serveDist('dist', siteLocation(process.env).base, 0);
const bare = await serveFolder(join(floor, 'dist'));
await printPageTable(browser, own.url, bare.url);
await browser.close();
own.server.close();
bare.close();
rmSync(floor, { recursive: true, force: true });
