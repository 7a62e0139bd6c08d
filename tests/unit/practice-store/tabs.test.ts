import { describe, expect, it } from 'vitest';
import { asked, openTab, rate, stateOf, useBrowser } from './fixture.ts';
import { utc } from '../practice/fixture.ts';

useBrowser();

describe('two tabs', () => {
  it('see each other’s reviews', async () => {
    const [one, two] = [await openTab(), await openTab()];
    rate(one, 'a');
    const seen = await stateOf(two, ({ data }) => data.reviews.length === 1);
    expect(asked(seen)).toEqual(['a']);
    expect(seen.cards.get('a')).toEqual(one.state.cards.get('a'));
  });

  it('lose nothing when both write at once, and agree in the end', async () => {
    const [one, two] = [await openTab(), await openTab()];
    rate(one, 'a');
    rate(two, 'b');
    rate(one, 'c');
    rate(two, 'a', 1);
    const all = await Promise.all(
      [one, two].map((tab) => stateOf(tab, ({ data }) => data.reviews.length === 4)),
    );
    await Promise.all([one.settled(), two.settled()]);
    expect(one.state.data).toEqual(two.state.data);
    expect(one.state.cards).toEqual(two.state.cards);
    expect(all[0]?.cards.get('a')?.reps).toBe(2);
    const third = await openTab();
    expect(third.state.data).toEqual(one.state.data);
    expect(third.state.cards).toEqual(one.state.cards);
  });

  it('let the last write of a flag win by time, whichever is stored last', async () => {
    const later = await openTab({ now: utc('2026-03-02T12:00:05Z') });
    const earlier = await openTab();
    later.flag('a', 'suspended', true);
    earlier.flag('a', 'suspended', false);
    await Promise.all([later.settled(), earlier.settled()]);
    for (const tab of [await openTab(), later]) expect(tab.state.flags.get('a')?.suspended).toBe(true);
    const agreed = await stateOf(earlier, ({ flags }) => flags.get('a')?.suspended === true);
    expect(agreed.data.flags).toHaveLength(1);
  });

  it('catch up on what they missed when they wake', async () => {
    const heard = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const [one, two] = [await openTab(), await openTab()];
      rate(one, 'a');
      await one.settled();
      two.refresh();
      await two.settled();
      expect(asked(two.state)).toEqual(['a']);
    } finally {
      globalThis.BroadcastChannel = heard;
    }
  });
});
