import { existsSync } from 'node:fs';

/**
 * The picture that other sites show beside a link to a page: its topic's, or the site's where no card was drawn for it.
 * @returns path below the root of the site, or undefined where there is none at all
 */
export function socialCard(topic?: string): string | undefined {
  return [topic, 'site']
    .map((name) => `cards/${name ?? 'site'}.png`)
    .find((path) => existsSync(`public/${path}`));
}
