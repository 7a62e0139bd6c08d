import { painted } from '../next-task.ts';
import type { PracticeStore } from './store/store.ts';

/**
 * Tells when a day asks for something else than before: the settings or what is set aside have changed (here, in
 * another tab, by an import), or another day has begun while the page stayed open. It is told once the change is
 * painted, for a plan takes its time.
 */
export function onGoalsChange(store: PracticeStore, changed: () => void): void {
  const goals = (): string => {
    const { settings, flags } = store.state;
    const suspended = [...flags].flatMap(([id, own]) => (own.suspended ? [id] : []));
    return JSON.stringify([store.now().day, settings, suspended]);
  };
  let known = goals();
  const look = (): void => {
    const present = goals();
    if (present === known) return;
    known = present;
    void painted().then(changed);
  };
  store.subscribe(look);
  document.addEventListener('visibilitychange', look);
}
