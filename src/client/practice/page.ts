import { questionsIn, readScope } from '../../practice/scope.ts';
import { part } from '../part.ts';
import { Answers } from './answers.ts';
import { commandOf, type Command } from './keys.ts';
import { showLimits } from './limits-panel.ts';
import { showNotices } from './notices.ts';
import { currentPlan } from './current-plan.ts';
import { onGoalsChange } from './goals-change.ts';
import { openPractice, type Practice } from './open.ts';
import { showPlan } from './plan-panel.ts';
import { Review } from './review.ts';
import { showScope } from './scope-form.ts';
import { Session } from './session.ts';
import { askToPersist, backUp } from './store/upkeep.ts';
import { onSwipe } from './swipe.ts';
import { showTransfer } from './transfer-panel.ts';

/** The review page: reads its scope off the address and runs a session over it. */
class PracticePage extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';

  async connectedCallback(): Promise<void> {
    try {
      await this.#start(await openPractice(this.dataset['catalogue'] ?? ''));
    } catch {
      part(this, 'status').textContent = '题目清单没有加载成功。网络恢复后刷新再试；进度都还在。';
    }
  }

  async #start(practice: Practice): Promise<void> {
    const { store, site } = practice;
    const parameters = new URLSearchParams(location.search);
    const scope = readScope(parameters, site);
    const chosen = parameters.get('question') ?? undefined;
    const found = scope.query === undefined ? [] : await this.#find(scope.query);
    const questions = questionsIn(scope, site, found);
    const session = new Session(store, questions, chosen && store.catalogue.resolve(chosen));
    const sitting = { practice, session, total: questions.length, base: this.#base };
    const review = new Review(part(this, 'card'), sitting, new Answers(this.#base));
    const showPlanned = showPlan(this, practice);
    const showSettings = showLimits(this, practice);
    const replan = (): void => {
      const plan = currentPlan(practice);
      session.follow(plan);
      review.catchUp();
      showPlanned(plan);
      showSettings();
    };
    replan();
    this.#listen(review);
    showScope(this, scope, site, session.isChosen);
    onGoalsChange(store, replan);
    showTransfer(this, store, replan);
    showNotices(part(this, 'notices'), store);
    store.subscribe(() => {
      review.catchUp();
      void askToPersist(store);
    });
    await backUp(store);
  }

  /** The search comes only with a scope that needs it. */
  async #find(query: string): Promise<string[]> {
    const { foundBy } = await import('./found.ts');
    return foundBy(query, this.#base);
  }

  #listen(review: Review): void {
    const help = part<HTMLDialogElement>(this, 'help');
    const act = (command: Command | 'heed-leech'): void => {
      if (command === 'help') help.showModal();
      else if (command === 'heed-leech') review.heedLeech();
      else review.do(command);
    };
    document.addEventListener('keydown', (event) => {
      const command = commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      act(command);
    });
    part(this, 'card').addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      const { rating, command } = button?.dataset ?? {};
      if (rating !== undefined) act(Number(rating) as Command);
      else if (command !== undefined) act(command as Command);
    });
    onSwipe(part(this, 'card'), (direction) => {
      review.swipe(direction);
    });
  }
}

customElements.define('practice-page', PracticePage);
