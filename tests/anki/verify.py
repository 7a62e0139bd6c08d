"""
Imports the decks into real collections, twice, with a changed, a removed, a renamed and a new question between.

Usage: verify.py FOLDER, which holds `first/` and `second/` as scripts/verify-anki.ts writes them.
"""

import json
import os
import sys
import tempfile

import library

PACKAGE, TEXT = "wenqu.apkg", "wenqu.txt"
passed = 0


def expect(claim, actual, wanted):
    """Stops with both values where they differ."""
    global passed
    if actual != wanted:
        sys.exit(f"FAILED: {claim}\n  expected {str(wanted)[:2000]}\n  but got  {str(actual)[:2000]}")
    passed += 1
    print(f"ok: {claim}")


class Content:
    """The decks of both states of the content, and what they should hold."""

    def __init__(self, folder):
        self.folder = folder
        self.first, self.second = self.load("first"), self.load("second")
        (self.removed,) = self.first.keys() - self.second.keys()
        (self.added,) = self.second.keys() - self.first.keys()
        common = self.first.keys() & self.second.keys()
        self.changed = sorted(key for key in common if self.first[key] != self.second[key])
        self.merged = {**self.second, self.removed: self.first[self.removed]}

    def load(self, state):
        with open(self.path(state, "expected.json"), encoding="utf-8") as file:
            data = json.load(file)
        self.topic, self.note_type, self.fields = data["topic"], data["noteType"], data["fields"]
        return {
            note["fields"][0]: {
                "guid": note["guid"],
                "fields": note["fields"],
                "tags": sorted(note["tags"]),
                "deck": note["deck"],
            }
            for note in data["notes"]
        }

    def path(self, state, file):
        return os.path.join(self.folder, state, file)


def verify_packages(col, content):
    """An .apkg file, first and again."""
    present = library.note_types(col)
    result = library.import_package(col, content.path("first", PACKAGE))
    expect("a package adds every question", result, (len(content.first), 0))
    expect("fields, tags, GUIDs and decks are those of the content", library.notes(col), content.first)
    expect("one note type comes with it", library.note_types(col) - present, {content.note_type})
    library.study(col, [content.removed, *content.changed], [3, 3, 3, 1])
    library.study(col, list(content.first)[10:20], [4])
    before = library.schedule(col)

    result = library.import_package(col, content.path("first", f"{content.topic}.apkg"))
    expect("a topic's package adds nothing to the whole", result, (0, 0))
    result = library.import_package(col, content.path("second", PACKAGE))
    expect("a later package adds one question and updates two", result, (1, 2))
    expect("contents are the later ones, the removed question stays", library.notes(col), content.merged)
    expect_same_schedule("a later package", before, library.schedule(col))
    expect("the new question's card is new", library.schedule(col)[0][content.added][1:3], (0, 0))

    result = library.import_package(col, content.path("second", PACKAGE))
    expect("the same package again changes nothing", result, (0, 0))
    library.edit(col, content.removed, content.fields[2], "我的回答")
    library.import_package(col, content.path("first", PACKAGE))
    kept = library.notes(col)[content.removed]["fields"][2]
    expect("a reader's own change of a question outlives an import that is not newer", kept, "我的回答")


def verify_texts(col, content):
    """A text file, first and again; this version of Anki takes no GUID and no deck from it."""

    def readable(notes):
        return {first: (note["fields"], note["tags"]) for first, note in notes.items()}

    in_topic, _ = library.import_package(col, content.path("first", f"{content.topic}.apkg"))
    result = library.import_text(col, content.path("first", TEXT))
    expect("a text adds what a topic's package lacks", result, (len(content.first) - in_topic, 0))
    expect("a text gives the same fields and tags", readable(library.notes(col)), readable(content.first))
    library.study(col, [content.removed, *content.changed], [3, 3])
    before = library.schedule(col)
    result = library.import_text(col, content.path("second", TEXT))
    expect("a later text adds one question and updates two", result, (1, 2))
    found, wanted = readable(library.notes(col)), readable(content.merged)
    expect("contents are the later ones, the removed question stays", found, wanted)
    expect_same_schedule("a later text", before, library.schedule(col))


def expect_same_schedule(claim, before, after):
    kept = {first: after[0].get(first) for first in before[0]}
    expect(f"{claim} leaves the schedule of every card", kept, before[0])
    expect(f"{claim} leaves the review log", (len(after[1]) > 0, after[1]), (True, before[1]))


def verify_cards(col, content):
    """Every card, rendered."""
    wrong = []
    for first, note in library.notes(col).items():
        values = dict(zip(content.fields, note["fields"]))
        front, back = library.sides(col, first)
        shown = values["题目"] in front and all(values[name] in back for name in content.fields[1:])
        if not shown or "{{" in front or ("<h2>订正</h2>" in back) != (values["订正"] != ""):
            wrong.append((first, front, back))
    expect("every card shows its fields, and corrections where there are some", wrong, [])
    expect("Anki's database check finds nothing to mend", library.problems(col), [])


def main(folder):
    content = Content(folder)
    with tempfile.TemporaryDirectory() as scratch:
        for name, verify in (("packages", verify_packages), ("texts", verify_texts)):
            col = library.new_collection(os.path.join(scratch, name))
            verify(col, content)
            verify_cards(col, content)
            col.close()
    print(f"{passed} passed, 0 failed")


main(sys.argv[1])
