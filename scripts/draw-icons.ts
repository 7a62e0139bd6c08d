import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { site } from '../src/site.ts';
import { launchBrowser } from '../tests/support/browser.ts';

/** The site's logo in the forms that browsers and home screens ask for; committed, since no build needs to make them. */
const folder = 'public/icons';
const logo = readFileSync(`public/${site.logo}`, 'utf8');
const browser = await launchBrowser();
const page = await browser.newPage();

/** @param share of the icon that the logo fills; systems cut a maskable one down to a circle of four fifths */
async function draw(size: number, share = 1, ground = 'transparent'): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${String(share * 100)}%}</style>${logo}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** An icon file that holds one PNG. @see https://learn.microsoft.com/windows/win32/menurc/newheader */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

mkdirSync(folder, { recursive: true });
const accent = site.colours.light.accent;
writeFileSync(`${folder}/icon-192.png`, await draw(192));
writeFileSync(`${folder}/icon-512.png`, await draw(512));
writeFileSync(`${folder}/icon-maskable-512.png`, await draw(512, 0.8, accent));
writeFileSync(`${folder}/apple-touch-icon.png`, await draw(180, 0.9, accent));
writeFileSync('public/favicon.ico', ico(await draw(32), 32));
await browser.close();
