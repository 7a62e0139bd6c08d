import { hashTarget } from '../hash-target.ts';
import { settingsKey, withPage } from '../../reading/settings.ts';
import { keep, keptSettings } from './kept.ts';
import { say } from './say.ts';

/** What of the page is shown: its title, its key points too, everything though the mode is on. */
type Stage = 'title' | 'points' | 'full';

const root = document.documentElement;
const article = document.querySelector<HTMLElement>('article[data-question]');
const shown = { title: '只留下题目', points: '得分点已显示', full: '完整回答已显示' };

/** Hides the answer of this page or shows it, and remembers that for this page. */
export function toggle(): void {
  const hides = stage() !== 'title' && stage() !== 'points';
  keep(settingsKey, withPage(keptSettings(), article?.dataset['question'] ?? '', hides));
  if (hides) show('title');
  else end();
  article?.scrollIntoView({ block: 'start' });
}

/** Shows the next layer; after the last one the answer is hidden again. */
export function reveal(): void {
  const now = stage();
  if (!now) return;
  show(now === 'title' ? 'points' : now === 'points' ? 'full' : 'title');
  const first = stage() === 'points' ? '#key-points' : stage() === 'full' ? '#answer' : 'h1';
  article?.querySelector(first)?.scrollIntoView({ block: 'nearest' });
}

function stage(): Stage | undefined {
  return root.dataset['interview'] as Stage | undefined;
}

function show(next: Stage): void {
  root.dataset['interview'] = next;
  say(shown[next]);
}

function end(): void {
  delete root.dataset['interview'];
  say('面试官模式已关闭');
}

document.querySelector('[data-reveal]')?.addEventListener('click', reveal);
// A link into the answer means to show it.
addEventListener('hashchange', () => {
  if (stage() && location.hash) {
    show('full');
    hashTarget(location.hash, document)?.scrollIntoView();
  }
});
