/**
 * Whether an SPDX licence expression can be met with allowed licences only: of `OR` one side, of `AND` both.
 * What is not an expression, like "SEE LICENSE IN …", is not met.
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function permitted(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const result = either();
  return result && tokens.length === 0;

  function either(): boolean {
    let met = both();
    while (tokens[0] === 'OR') {
      tokens.shift();
      met = both() || met;
    }
    return met;
  }

  function both(): boolean {
    let met = single();
    while (tokens[0] === 'AND') {
      tokens.shift();
      met = single() && met;
    }
    return met;
  }

  function single(): boolean {
    const token = tokens.shift();
    if (token !== '(') return token !== undefined && allowed.has(token);
    const met = either();
    return tokens.shift() === ')' && met;
  }
}
