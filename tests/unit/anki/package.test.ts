import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectionRows } from '../../../src/anki/collection.ts';
import type { AnkiDeck } from '../../../src/anki/deck.ts';
import { noteType } from '../../../src/anki/note-type.ts';
import { ankiPackage } from '../../../src/build/anki-package.ts';
import { edited, scaling } from '../content-fixture.ts';
import { decksOf } from './fixture.ts';

const sql = await initSqlJs();
const { whole, topic, names } = decksOf();

async function pack(deck: AnkiDeck = whole): Promise<Uint8Array> {
  return ankiPackage(await collectionRows(deck, names, '说明'));
}

/** Asks the collection inside a package. */
function ask(bytes: Uint8Array, query: string): Record<string, unknown>[] {
  const database = new sql.Database(unzipSync(bytes)['collection.anki2']);
  const [result] = database.exec(query);
  database.close();
  const columns = result?.columns ?? [];
  return (result?.values ?? []).map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  );
}

const json = (bytes: Uint8Array, column: string): Record<string, Record<string, unknown>> =>
  JSON.parse(String(ask(bytes, `select ${column} from col`)[0]?.[column])) as never;

afterEach(() => {
  vi.useRealTimers();
});

describe('a package', () => {
  it('is a zip of a sound collection of format 11 and an empty list of media', async () => {
    const bytes = await pack();
    expect(Object.keys(unzipSync(bytes))).toEqual(['collection.anki2', 'media']);
    expect(new TextDecoder().decode(unzipSync(bytes)['media'])).toBe('{}');
    expect(ask(bytes, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask(bytes, 'select ver from col')).toEqual([{ ver: 11 }]);
  });

  it('holds every note with its fields, tags, guid and the checksum that Anki computes', async () => {
    const rows = ask(await pack(), 'select guid, mid, mod, tags, flds, sfld, csum from notes order by rowid');
    expect(rows).toHaveLength(whole.notes.length);
    const note = rows.find(({ guid }) => guid === 'wenqu-attention-scaling');
    expect(note).toEqual({
      guid: 'wenqu-attention-scaling',
      mid: noteType.id,
      mod: 1795305600,
      tags: ' 问渠::主题::Transformer 问渠::难度::进阶 ',
      flds: whole.notes[1]?.fields.join('\u001f'),
      sfld: '为什么注意力分数要除以 √d_k？',
      // anki.utils.fieldChecksum('attention-scaling') of Anki 2.1.15
      csum: 2_970_318_425,
    });
  });

  it('has one new card a note, in reading order, in the deck of the topic', async () => {
    const bytes = await pack();
    const cards = ask(
      bytes,
      'select guid, did, ord, type, queue, due, reps from cards join notes on notes.id = nid order by due',
    );
    expect(
      cards.map(({ did, ...card }) => ({ ...card, deck: json(bytes, 'decks')[String(did)]?.['name'] })),
    ).toEqual(
      ['wenqu-multi-head-attention', 'wenqu-attention-scaling'].map((guid, index) => ({
        guid,
        ord: 0,
        type: 0,
        queue: 0,
        due: index + 1,
        reps: 0,
        deck: '问渠::Transformer',
      })),
    );
  });

  it('names each deck above the one that a card is in', async () => {
    const decks = Object.values(json(await pack(), 'decks')).map(({ name }) => name);
    expect(decks.sort()).toEqual(['Default', '问渠', '问渠::Transformer']);
  });

  it('gives notes, cards and decks the same ids in the whole and in the topic alone', async () => {
    const ids = 'select notes.id, cards.id as card, did from notes join cards on nid = notes.id order by 1';
    expect(ask(await pack(topic), ids)).toEqual(ask(await pack(whole), ids));
  });

  it('has ids of the past, for Anki gives new ones to those of the future', async () => {
    const [range] = ask(await pack(), 'select min(id) as least, max(id) as most from notes');
    expect(range?.['least']).toBeGreaterThan(Date.UTC(2020, 0, 1));
    expect(range?.['most']).toBeLessThan(Date.UTC(2022, 2, 10));
  });

  it('keeps the ids of the other notes when one is taken away', async () => {
    const less = { ...whole, notes: whole.notes.slice(1) };
    const id = "select id from notes where guid = 'wenqu-attention-scaling'";
    expect(ask(await pack(less), id)).toEqual(ask(await pack(), id));
  });

  it('is newer than before when the content is, so that an import takes it', async () => {
    const later = decksOf(edited(scaling, 'updated: 2026-11-22', 'updated: 2026-12-01')).whole;
    const query = "select mod from notes where guid = 'wenqu-attention-scaling'";
    expect(ask(await pack(later), query)).toEqual([{ mod: Date.UTC(2026, 11, 1) / 1000 }]);
  });

  it('has the same bytes at any time', async () => {
    const now = await pack();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T03:02:01Z') });
    expect(Buffer.from(await pack()).equals(Buffer.from(now))).toBe(true);
  });

  it("bears the zip format's first day as its date", async () => {
    const header = Buffer.from(await pack());
    expect([header.readUInt16LE(10), header.readUInt16LE(12)]).toEqual([0, (1 << 5) | 1]);
  });
});

describe('the note type', () => {
  it('says which field makes a card', async () => {
    const model = json(await pack(), 'models')[String(noteType.id)];
    expect([model?.['req'], model?.['sortf']]).toEqual([[[0, 'all', [1]]], 1]);
  });

  it('uses no field that it does not have', () => {
    const used = [...(noteType.template.front + noteType.template.back).matchAll(/\{\{[#/]?(.+?)\}\}/g)];
    const known = [...noteType.fields, 'FrontSide', 'Subdeck'];
    expect(used.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('gets a new date with every change of its look, and keeps its id and fields', () => {
    const { id, fields, modified, ...look } = noteType;
    expect({ id, fields }).toEqual({
      id: 1597283164105,
      fields: ['编号', '题目', '回答', '得分点', '订正', '页面'],
    });
    const digest = createHash('sha256').update(JSON.stringify(look)).digest('hex').slice(0, 12);
    expect([new Date(modified * 1000).toISOString().slice(0, 10), digest]).toEqual([
      '2026-11-25',
      'f7195141a7d1',
    ]);
  });
});
