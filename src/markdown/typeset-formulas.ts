/** So many formulas are kept: some ten megabytes, however many a collection has. */
const most = 3000;
const name = Symbol.for('wenqu.typeset-formulas');

/** Formulas that are typeset already, as HTML. */
export class TypesetFormulas {
  readonly #html = new Map<string, string>();

  /** The one of the process: Astro loads the pipeline twice, for the configuration and with the pages. */
  static shared(): TypesetFormulas {
    const home = globalThis as { [name]?: TypesetFormulas };
    return (home[name] ??= new TypesetFormulas());
  }

  get(formula: string): string | undefined {
    return this.#html.get(formula);
  }

  set(formula: string, html: string): void {
    for (const oldest of this.#html.keys()) if (this.#html.size >= most) this.#html.delete(oldest);
    this.#html.set(formula, html);
  }
}
