const namespace = 'http://www.w3.org/2000/svg';

/** Numbers in attributes are rounded to a tenth of a pixel: what is finer can't be seen. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  }
  node.append(...children);
  return node;
}

/** A drawing that says what it shows: to a screen reader it is one picture with a name and a description. */
export function picture(
  { id, title, description }: { id: string; title: string; description: string },
  width: number,
  height: number,
  ...children: Node[]
): SVGSVGElement {
  return svg(
    'svg',
    {
      viewBox: `0 0 ${String(Math.ceil(width))} ${String(Math.ceil(height))}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
    },
    svg('title', { id: `${id}-title` }, title),
    svg('desc', { id: `${id}-description` }, description),
    ...children,
  );
}
