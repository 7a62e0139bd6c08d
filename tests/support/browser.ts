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

/** Starts an installed Chrome or Chromium, else the one that an npm package ships. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: [...quiet, '--no-sandbox', '--disable-gpu'] });
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: [...chromiumPackage.args.filter((arg) => !arg.startsWith('--headless')), ...quiet],
    headless: true,
  });
}
