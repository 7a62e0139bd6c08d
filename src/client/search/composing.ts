/**
 * Whether a key belongs to an input method. Safari ends a composition before the Enter that confirms it, and tells that
 * key only by the code 229 (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
