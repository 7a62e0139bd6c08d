import type { Page } from 'playwright-core';

/** What a screen reader finds at a place of a page. */
export interface Spoken {
  role: string;
  name: string;
  /** Of a heading. */
  level: number | undefined;
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** The page as a screen reader goes through it, in its order. */
export async function spokenOrder(page: Page): Promise<Spoken[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (node: Node): Spoken[] => {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const own = { role: node.role?.value ?? '', name: node.name?.value ?? '' };
    return [
      ...(node.ignored ? [] : [{ ...own, level: typeof level === 'number' ? level : undefined }]),
      ...(node.childIds ?? []).flatMap((id) => from(byId.get(id) ?? { nodeId: id, ignored: true })),
    ];
  };
  const [root] = nodes;
  return root ? from(root) : [];
}
