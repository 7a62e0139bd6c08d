import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ankiFiles } from '../src/build/anki-files.ts';
import { noteType } from '../src/anki/note-type.ts';
import { deckNames } from '../src/anki/deck.ts';
import type { Knowledge, Question } from '../src/knowledge/model.ts';
import { createUrls } from '../src/urls.ts';
import { checkProject } from './check-project.ts';

/** Holds what a text file, a card template or HTML could take for its own. */
const later = '改过的回答：$\\frac{{a}}{b} < 1$，`{{题目}}` `[sound:a.mp3]` 与 "引号" & <尖括号>。';

const { knowledge } = await checkProject(process.cwd());
const [changed, removed, renamed] = knowledge.questions.slice(0, 3);
if (!changed || !removed || !renamed)
  throw new Error('three questions are needed to change, remove and rename');

const folder = mkdtempSync(join(tmpdir(), 'wenqu-anki-'));
try {
  await write('first', knowledge);
  await write('second', { ...knowledge, questions: knowledge.questions.flatMap(nextYear) });
  const { status, error } = spawnSync('python3', ['-B', 'tests/anki/verify.py', folder], {
    stdio: 'inherit',
  });
  if (error) console.error(`python3 could not be started: ${error.message}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A later state of the content: one question changed, one gone, one renamed and changed, one new. */
function nextYear(question: Question): Question[] {
  const updated = `${Number(question.updated.slice(0, 4)) + 1}${question.updated.slice(4)}`;
  switch (question) {
    case changed:
      return [{ ...question, updated, summary: later, difficulty: 3 }];
    case removed:
      return [];
    case renamed:
      return [
        { ...question, updated, slug: 'a-new-name', formerly: [...question.formerly, question.slug] },
        { ...question, updated, slug: 'a-new-question', formerly: [] },
      ];
    default:
      return [question];
  }
}

async function write(name: string, state: Knowledge): Promise<void> {
  const decks = await ankiFiles(state, createUrls('/wenqu/'), 'https://example.org');
  const names = deckNames(state);
  mkdirSync(join(folder, name));
  for (const deck of decks) {
    writeFileSync(join(folder, name, `${deck.file}.apkg`), deck.package);
    writeFileSync(join(folder, name, `${deck.file}.txt`), deck.text);
  }
  const notes = decks[0]?.notes.map((note) => ({ ...note, deck: names.topics.get(note.topic) })) ?? [];
  const expected = { notes, topic: decks[1]?.file, noteType: noteType.id, fields: noteType.fields };
  writeFileSync(join(folder, name, 'expected.json'), JSON.stringify(expected));
}
