export const databaseName = 'wenqu-practice';

/** A damaged database is never touched again; the one that takes over has the next number in its name. */
export const nextName = (name: string): string =>
  `${databaseName}-${String(Number(name.slice(databaseName.length + 1) || '1') + 1)}`;

/**
 * The database in use: the newest of those there are.
 * @throws TypeError | DOMException where the browser has none for this site
 */
export async function currentName(): Promise<string> {
  const known = await listNames();
  let name = databaseName;
  while (known.has(nextName(name))) name = nextName(name);
  return name;
}

/** Firefox before 126 does not list databases: then those that are damaged are tried again each time. */
async function listNames(): Promise<Set<string>> {
  const canList = 'databases' in indexedDB;
  const list = canList ? await indexedDB.databases().catch(() => undefined) : undefined;
  return new Set(list?.map(({ name }) => name ?? ''));
}
