import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** What the packaged browser is told for small cloud machines; with one process, closing a page ends them all. */
const unwanted = /^--(?:headless|single-process|no-zygote)/;

/**
 * Starts an installed Chrome or Chromium, else the one that an npm package ships.
 * `CHROMIUM` names another, or with the value `package` asks for the shipped one.
 * @param flags of Chromium, beyond the usual ones
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const wanted = process.env['CHROMIUM'];
  const own = wanted === 'package' ? undefined : (wanted ?? installed.find((path) => existsSync(path)));
  if (own)
    return chromium.launch({
      executablePath: own,
      args: [...quiet, '--no-sandbox', '--disable-gpu', ...flags],
    });
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: [...chromiumPackage.args.filter((arg) => !unwanted.test(arg)), ...quiet, ...flags],
    headless: true,
  });
}
