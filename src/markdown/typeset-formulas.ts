import type { ElementContent } from 'hast';

/** Trees of so many formulas are kept: some fifty megabytes, however many a collection has. */
const most = 3000;
const name = Symbol.for('wenqu.typeset-formulas');

/** Formulas that are typeset already, as trees. */
export class TypesetFormulas {
  readonly #trees = new Map<string, ElementContent[]>();

  /** The one of the process: Astro loads the pipeline twice, for the configuration and with the pages. */
  static shared(): TypesetFormulas {
    const home = globalThis as { [name]?: TypesetFormulas };
    return (home[name] ??= new TypesetFormulas());
  }

  /** A copy, which its page may change. */
  get(formula: string): ElementContent[] | undefined {
    return this.#trees.get(formula)?.map(copied);
  }

  set(formula: string, tree: readonly ElementContent[]): void {
    for (const oldest of this.#trees.keys()) if (this.#trees.size >= most) this.#trees.delete(oldest);
    this.#trees.set(formula, tree.map(copied));
  }
}

/** A copy without positions, which lie in the formula's own HTML and mean nothing on a page. */
function copied(node: ElementContent): ElementContent {
  if (node.type !== 'element') {
    const copy = { ...node };
    delete copy.position;
    return copy;
  }
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  );
  return { type: 'element', tagName: node.tagName, properties, children: node.children.map(copied) };
}
