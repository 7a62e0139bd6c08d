"""Anki's own Python library, as far as the verification uses it: version 2.1.15, Debian's package `anki`."""

import os
import sys

HOW_TO_INSTALL = """Anki's Python library was not found. It is in Debian 11's package:
    apt-get install anki
On a newer Debian, unpack that package (dpkg -x anki_*.deb FOLDER), install what it imports
    apt-get install python3-bs4 python3-decorator python3-distutils python3-requests python3-send2trash
and name the place: ANKI_LIBRARY=FOLDER/usr/share/anki npm run verify:anki"""

sys.path.append(os.environ.get("ANKI_LIBRARY", "/usr/share/anki"))
try:
    from anki import Collection
    from anki.importing.apkg import AnkiPackageImporter
    from anki.importing.csvfile import TextImporter
except ImportError as error:
    sys.exit(f"{HOW_TO_INSTALL}\n({error})")


def new_collection(folder):
    """An empty collection, as Anki makes it for a new profile."""
    os.makedirs(folder)
    return Collection(os.path.join(folder, "collection.anki2"))


def import_package(col, path):
    """Imports an .apkg file. Returns how many notes were added and updated."""
    importer = AnkiPackageImporter(col, path)
    importer.run()
    return importer.added, importer.updated


def import_text(col, path):
    """
    Imports a text file by what its head says. This version of Anki takes the head for comments, knows no columns for
    GUID and deck, and finds the note of a row by its first field; so the head is read here.
    """
    with open(path, encoding="utf-8") as file:
        head = dict(line[1:].rstrip("\n").split(":", 1) for line in file if line.startswith("#"))
    model = col.models.byName(head["notetype"])
    col.models.setCurrent(model)
    importer = TextImporter(col, path)
    importer.model = model
    importer.delimiter = {"tab": "\t"}[head["separator"]]
    importer.allowHTML = head["html"] == "true"
    importer.open()
    mapping = head["columns"].split("\t")
    for key in ("guid column", "deck column"):
        mapping[int(head[key]) - 1] = None
    mapping[int(head["tags column"]) - 1] = "_tags"
    importer.mapping = mapping
    before = col.noteCount()
    importer.run()
    return col.noteCount() - before, importer.updateCount


def note_types(col):
    """Ids of all note types."""
    return {int(model["id"]) for model in col.models.all()}


def notes(col):
    """Every note by its first field: guid, fields, tags, and the deck of its card."""
    found = {}
    for (nid,) in col.db.execute("select id from notes"):
        note = col.getNote(nid)
        (card,) = note.cards()
        found[note.fields[0]] = {
            "guid": note.guid,
            "fields": note.fields,
            "tags": sorted(note.tags),
            "deck": col.decks.name(card.did),
        }
    return found


def study(col, ids, answers):
    """Answers the cards of notes with Anki's scheduler: each with the same buttons, 1 to 4, in turn."""
    col.reset()
    for nid in note_ids(col, ids):
        for button in answers:
            card = col.getCard(col.db.scalar("select id from cards where nid = ?", nid))
            card.startTimer()
            col.sched.answerCard(card, min(button, col.sched.answerButtons(card)))


def schedule(col):
    """What a reader has learnt: the state of every card by its note's first field, and the review log."""
    rows = col.db.execute(
        "select n.flds, c.id, c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses, c.left"
        " from cards c join notes n on n.id = c.nid"
    )
    cards = {row[0].split("\x1f")[0]: tuple(row[1:]) for row in rows}
    return cards, [tuple(row) for row in col.db.execute("select * from revlog order by id")]


def note_ids(col, firsts):
    """Ids of the notes that have these first fields."""
    rows = col.db.execute("select flds, id from notes")
    by_first = {fields.split("\x1f")[0]: nid for fields, nid in rows}
    return [by_first[first] for first in firsts]


def edit(col, first, field, text):
    """Changes a note as a reader does in the editor: it is the newest of all from then on."""
    note = col.getNote(note_ids(col, [first])[0])
    note[field] = text
    note.flush()


def sides(col, first):
    """The rendered front and back of a note's card."""
    (card,) = col.getNote(note_ids(col, [first])[0]).cards()
    return card.q(), card.a()


def problems(col):
    """What Anki's “Check Database” mends, or an empty list."""
    report, sound = col.fixIntegrity()
    return [] if sound and "fixed" not in report.lower() else [report]
