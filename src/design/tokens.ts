/** A custom property of the style sheets, as it is written there. */
export interface Token {
  name: string;
  value: string;
}

/**
 * The tokens that one rule of a style sheet sets.
 * @param selector of the rule, with the at-rule around it where there is one; the first with it counts
 */
export function tokensOf(css: string, selector: string): Token[] {
  const start = css.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`the style sheet has no rule ${selector}`);
  const body = css.slice(start + selector.length, css.indexOf('}', start));
  return [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' '),
  }));
}
