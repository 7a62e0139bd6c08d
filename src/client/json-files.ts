/** Files of one kind, each fetched once; a failure is not kept, it may be there at the next try. */
export class JsonFiles<File> {
  readonly #url: (name: string) => string;
  readonly #isFile: (value: unknown) => value is File;
  readonly #loading = new Map<string, Promise<File | undefined>>();

  /** @param url from a name, percent-encoded, to where the file is */
  constructor(url: (name: string) => string, isFile: (value: unknown) => value is File) {
    this.#url = url;
    this.#isFile = isFile;
  }

  /** Undefined when it can't be had, or is damaged. */
  load(name: string): Promise<File | undefined> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = this.#fetch(name)
      .catch(() => undefined)
      .then((file) => {
        if (file === undefined) this.#loading.delete(name);
        return file;
      });
    this.#loading.set(name, loading);
    return loading;
  }

  async #fetch(name: string): Promise<File | undefined> {
    const response = await fetch(this.#url(encodeURIComponent(name)));
    const value: unknown = response.ok ? await response.json() : undefined;
    return this.#isFile(value) ? value : undefined;
  }
}
