import type { Plugin } from 'vite';

const legacySource = /,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g;

/** Takes the woff and ttf copies out of KaTeX's style sheet: every browser of the last ten years reads woff2. */
export function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      return /katex[^?]*\.css/.test(id) ? { code: code.replace(legacySource, ''), map: null } : undefined;
    },
  };
}
