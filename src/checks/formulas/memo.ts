/**
 * Keeps what a function made of a text. Equal formulas are common in a run; bounded, so that a long-running process
 * does not grow.
 */
export function memoised<Value>(make: (text: string) => Value, limit = 4000): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= limit) kept.clear();
    const value = make(text);
    kept.set(text, value);
    return value;
  };
}
