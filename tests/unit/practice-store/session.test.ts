import { describe, expect, it } from 'vitest';
import { Session } from '../../../src/client/practice/session.ts';
import { noFlags } from '../../../src/practice/log/flags.ts';
import { daysLater } from '../practice/fixture.ts';
import { asked, monday, openTab, useBrowser } from './fixture.ts';

useBrowser();
const given = { ticked: [0], keyPoints: 3, seconds: 30 };
const item = (session: Session) => {
  const next = session.next();
  if (!next) throw new Error('nothing is asked');
  return next;
};

describe('a session', () => {
  it('goes through the new questions of its scope, and not at once back to the one just answered', async () => {
    const session = new Session(await openTab(), ['a', 'b']);
    const first = item(session);
    expect(first).toEqual({ question: 'a', kind: 'new' });
    session.answer(first, { ...given, rating: 1 });
    expect(item(session).question).toBe('b');
  });

  it('begins with a question that was chosen, due or not', async () => {
    const tab = await openTab();
    const session = new Session(tab, ['a', 'b'], 'c');
    expect(item(session)).toEqual({ question: 'c', kind: 'new' });
    session.answer(item(session), { ...given, rating: 4 });
    expect(item(session).question).toBe('a');
    expect(new Session(tab, ['a'], 'gone').next()?.question).toBe('a');
  });

  it('takes each kind of step back in turn, and asks its question again', async () => {
    const tab = await openTab();
    const session = new Session(tab, ['a', 'b', 'c']);
    session.answer(item(session), { ...given, rating: 4 });
    session.bury(item(session));
    session.suspend(item(session));
    expect(session.next()).toBeUndefined();
    expect(session.undo()?.question).toBe('c');
    expect(tab.state.flags.get('c')).toEqual(noFlags);
    expect(session.undo()?.question).toBe('b');
    expect(tab.state.flags.get('b')?.buriedUntil).toBe(0);
    expect(session.undo()?.question).toBe('a');
    expect(tab.state.cards.size).toBe(0);
    expect(session.answers).toEqual([]);
    expect(session.undo()).toBeUndefined();
    expect(asked(tab.state)).toEqual(['a']);
  });

  it('shows on the buttons what the rating then does', async () => {
    const tab = await openTab();
    const session = new Session(tab, ['a']);
    const { days } = session.intervals('a')[4];
    session.answer(item(session), { ...given, rating: 4 });
    expect(tab.state.cards.get('a')?.interval).toBe(days);
  });

  it('gives new questions beyond the limit only when asked', async () => {
    const tab = await openTab();
    tab.set('newPerDay', 1);
    const session = new Session(tab, ['a', 'b', 'c']);
    session.answer(item(session), { ...given, rating: 4 });
    expect(session.next()).toBeUndefined();
    expect(session.queue.heldBack.newQuestions).toBe(2);
    session.moreNew(5);
    expect(item(session).question).toBe('b');
  });

  it('brings what was put off back on the next day', async () => {
    const tab = await openTab();
    const session = new Session(tab, ['a']);
    session.bury(item(session));
    await tab.settled();
    const tomorrow = await openTab({ now: daysLater(monday, 1) });
    expect(new Session(tomorrow, ['a']).next()?.question).toBe('a');
  });
});
