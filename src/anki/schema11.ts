/**
 * The parts of Anki's collection format 11 that are the same in every package. All versions of Anki, on all devices,
 * read it; newer formats are read by new versions alone. Described in AnkiDroid's wiki, “Database Structure”.
 */
export const schemaVersion = 11;

/** Columns by table, in the format's order; all integers but those that say otherwise. */
const tables = {
  col: 'id pk, crt, mod, scm, ver, dty, usn, ls, conf text, models text, decks text, dconf text, tags text',
  notes: 'id pk, guid text, mid, mod, usn, tags text, flds text, sfld, csum, flags, data text',
  cards:
    'id pk, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data text',
  revlog: 'id pk, cid, usn, ease, ivl, lastIvl, factor, time, type',
  graves: 'usn, oid, type',
};

const indexes = [
  ['notes', 'usn'],
  ['cards', 'usn'],
  ['revlog', 'usn'],
  ['cards', 'nid'],
  ['cards', 'did, queue, due', 'sched'],
  ['revlog', 'cid'],
  ['notes', 'csum'],
] as const;

/** Statements that lay out an empty collection. */
export const layout: readonly string[] = [
  ...Object.entries(tables).map(([table, columns]) => `create table ${table} (${typed(columns)})`),
  ...indexes.map(
    ([table, columns, name = columns]) => `create index ix_${table}_${name} on ${table} (${columns})`,
  ),
];

function typed(columns: string): string {
  return columns
    .split(', ')
    .map((column) => {
      const [name, kind] = column.split(' ');
      if (kind === 'pk') return `${name} integer primary key`;
      return `${name} ${kind ?? 'integer'} not null`;
    })
    .join(', ');
}

/** Anki's own default options: an import asks for them, but keeps those of the reader. */
export const defaultOptions = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  timer: 0,
  autoplay: true,
  replayq: true,
  dyn: false,
  new: {
    delays: [1, 10],
    ints: [1, 4, 7],
    initialFactor: 2500,
    order: 1,
    perDay: 20,
    bury: false,
    separate: true,
  },
  rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36500, bury: false },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
};
