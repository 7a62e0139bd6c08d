interface Policy {
  createScriptURL(url: string): string;
  createHTML(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  /** @throws TypeError when a script is of another origin */
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`not a script of ours: ${url}`);
    return url;
  },
  /** For text of a page of this site that is parsed to be read: what stands in a parsed page does not run. */
  createHTML: (text) => text,
};

/** What this site lets through where a page enforces Trusted Types. */
export const policy: Policy =
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('wenqu', rules) ?? rules;

/** Parses the text of a page of this site; its scripts do not run. */
export function parsePage(text: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
}
