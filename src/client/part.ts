/**
 * The part of a server-rendered component that a script works on, by its `data-part`.
 * @throws Error when the page lacks it: the component and its script do not belong together
 */
export function part<Kind extends HTMLElement = HTMLElement>(host: ParentNode, name: string): Kind {
  const found = host.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`part ${name} is missing`);
  return found;
}
