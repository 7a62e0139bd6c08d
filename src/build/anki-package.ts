import { zipSync } from 'fflate';
import initSqlJs, { type SqlJsStatic } from 'sql.js';
import type { CollectionRows } from '../anki/collection.ts';
import { layout } from '../anki/schema11.ts';

/** SQLite, and the bytes of a collection without rows: laying it out takes longer than filling it. */
let prepared: Promise<{ sql: SqlJsStatic; empty: Uint8Array }> | undefined;

/**
 * Packs a collection as an `.apkg` file: a zip of an SQLite database and a list of media, here empty. The packers on npm
 * do not serve: one is under the AGPL, the others make ids from the clock, so that a second import doubles every card.
 * @returns bytes that depend on the rows alone
 */
export async function ankiPackage(rows: CollectionRows): Promise<Uint8Array<ArrayBuffer>> {
  const { sql, empty } = await (prepared ??= prepare());
  const database = new sql.Database(empty);
  try {
    database.run('begin');
    for (const table of ['col', 'notes', 'cards'] as const) {
      const marks = rows[table][0]?.map(() => '?').join(', ');
      if (marks === undefined) continue;
      const insert = database.prepare(`insert into ${table} values (${marks})`);
      for (const row of rows[table]) insert.run([...row]);
      insert.free();
    }
    database.run('commit');
    return zip({ 'collection.anki2': database.export(), media: new TextEncoder().encode('{}') });
  } finally {
    database.close();
  }
}

async function prepare() {
  const sql = await initSqlJs();
  const database = new sql.Database();
  // Small pages: most of the tables and indexes of a package are empty.
  database.run(['pragma page_size = 1024', ...layout].join(';'));
  const empty = database.export();
  database.close();
  return { sql, empty };
}

/** In local time, as the zip format has it: so the zone of the machine does not show either. */
function zip(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
