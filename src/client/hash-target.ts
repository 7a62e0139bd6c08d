/** What a `#hash` points at; undefined where there is nothing, and where it is no sound percent-encoding. */
export function hashTarget(hash: string, root: NonElementParentNode): Element | undefined {
  try {
    return root.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
  } catch {
    return undefined;
  }
}
