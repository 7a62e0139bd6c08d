import type { Plugin } from 'vite';
import { colourRules, type SiteColours } from '../colour/site-colours.ts';

/** Puts the colours of `content/site.yaml` behind the tokens, so that they win. */
export function siteColours(colours: SiteColours): Plugin {
  return {
    name: 'site-colours',
    enforce: 'pre',
    transform(code, id) {
      return /\/styles\/tokens\.css$/.test(id)
        ? { code: `${code}\n${colourRules(colours)}\n`, map: null }
        : undefined;
    },
  };
}
