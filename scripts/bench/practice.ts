import { existsSync } from 'node:fs';
import { siteLocation } from '../../src/site.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveDist } from '../serve-dist.ts';
import { printInteractions } from './interactions.ts';

if (!existsSync('dist')) throw new Error('dist/ is missing: run "npm run build" first');
const browser = await launchBrowser();
const own = await serveDist('dist', siteLocation(process.env).base, 0);
await printInteractions(browser, own.url);
await browser.close();
own.server.close();
