import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../../src/build/security-policy.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const page = (inside: string) => `<!doctype html><html><head><meta charset="utf-8">${inside}</head></html>`;
const scripts = (html: string) => /script-src ([^;]*);/.exec(securityPolicy(html, hash))?.[1];

describe('the content-security policy of a page', () => {
  it('stands before all that the page loads', () => {
    const html = securityPolicy(page('<script src="/a.js"></script>'), hash);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  // The hash is the example of the specification: https://www.w3.org/TR/CSP3/#external-hash, of `alert('Hello, world.');`
  it('lets an inline script run by the hash of its text', () => {
    expect(scripts(page(`<script>alert('Hello, world.');</script>`))).toBe(
      "'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  it('counts a module that is inline, and no script of a file, and no data', () => {
    const data = '<script type="application/ld+json">{"a":">"}</script>';
    expect(scripts(page(`<script src="/a.js" defer></script>${data}`))).toBe("'self'");
    expect(scripts(page(`<script type="module" data-note="a>b">x</script>`))).toContain(hash('x'));
  });

  it('never lets inline scripts run at large, nor anything come from elsewhere', () => {
    const html = securityPolicy(page(''), hash);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/script-src[^;]*unsafe-inline|https?:/);
  });

  it('lets WebAssembly start only where Pagefind may be started', () => {
    expect(scripts(page(''))).not.toContain('wasm');
    expect(scripts(page('<search-dialog data-pagefind="/p.js"></search-dialog>'))).toContain(
      "'wasm-unsafe-eval'",
    );
  });

  it('refuses a page that has no place for it, except one that only sends readers on', () => {
    expect(() => securityPolicy('<html></html>', hash)).toThrow('charset');
    const sends = '<meta http-equiv="refresh" content="0;url=/a/">';
    expect(securityPolicy(sends, hash)).toBe(sends);
  });
});
