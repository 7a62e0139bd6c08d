const inlineScript = /<script(?<attributes>(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>(?<text>.*?)<\/script>/gs;
const head = /<meta charset="?utf-8"?\s*\/?>/i;

/** Names where Pagefind is, on pages that may start it. */
const startsPagefind = ' data-pagefind=';
/** Of a script element that runs; data blocks (`application/ld+json`) do not. */
const runs = /^(?!.*\stype=(?!["']?(?:module|text\/javascript)["'\s>]?))/s;

/**
 * Puts a content-security policy into a page: nothing comes from elsewhere, and of inline scripts only those that are
 * in the page as it was built. `wasm-unsafe-eval` is what Pagefind needs to start its index; styles may be inline,
 * since KaTeX places what it sets with `style` attributes, which no hash can cover.
 * @param hash SHA-256 of a text, in base64
 * @throws Error when the page has no place for it: before it nothing must load
 * @see https://www.w3.org/TR/CSP3/
 */
export function securityPolicy(html: string, hash: (script: string) => string): string {
  if (!head.test(html)) {
    // A page that only sends readers on; it has neither scripts nor anything to load.
    if (html.includes('http-equiv="refresh"')) return html;
    throw new Error('a page has no <meta charset>: its security policy belongs behind that');
  }
  const hashes = new Set<string>();
  for (const { groups } of html.matchAll(inlineScript)) {
    const { attributes = '', text = '' } = groups ?? {};
    if (!/\ssrc=/.test(attributes) && runs.test(attributes)) hashes.add(`'sha256-${hash(text)}'`);
  }
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...(html.includes(startsPagefind) ? ["'wasm-unsafe-eval'"] : []), ...hashes].join(
      ' ',
    ),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  return html.replace(
    head,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
