import type { SiteCatalogue } from '../../practice/catalogue/site-catalogue.ts';
import type { PracticeData } from '../../practice/model.ts';
import { createFigure, type Chart } from '../chart/figure.ts';
import { part } from '../part.ts';
import { onGoalsChange } from '../practice/goals-change.ts';
import { showNotices } from '../practice/notices.ts';
import { openPractice, type Practice } from '../practice/open.ts';
import { showTransfer } from '../practice/transfer-panel.ts';
import { activityChart } from './activity-chart.ts';
import { forecastChart } from './forecast-chart.ts';
import { masteryChart } from './mastery-chart.ts';
import { progressNumbers, type ProgressNumbers } from './numbers.ts';
import { overview, streakInWords } from './overview.ts';
import { retentionChart } from './retention-chart.ts';

type ChartName = 'mastery' | 'retention' | 'activity' | 'forecast';

/** The progress page: everything stands in the page already but the numbers. */
class ProgressPage extends HTMLElement {
  readonly #figures = new Map<ChartName, (chart: Chart) => void>();

  connectedCallback(): void {
    openPractice(this.dataset['catalogue'] ?? '').then(
      (practice) => {
        this.#follow(practice);
      },
      () => {
        this.dataset['state'] = 'failed';
      },
    );
  }

  /** Shows the numbers, and again whenever the log changes: here, in another tab, by an import. */
  #follow({ store, site }: Practice): void {
    let shown: PracticeData | undefined;
    const show = (): void => {
      if (store.state.data === shown) return;
      shown = store.state.data;
      this.#show(progressNumbers(store, site), site);
    };
    showNotices(part(this, 'notices'), store);
    showTransfer(this, store, show);
    store.subscribe(show);
    onGoalsChange(store, () => {
      shown = undefined;
      show();
    });
    show();
  }

  #show(numbers: ProgressNumbers | undefined, site: SiteCatalogue): void {
    this.dataset['state'] = numbers ? 'ready' : 'empty';
    if (!numbers) return;
    const { topics, retention, activity, forecast, streak } = numbers;
    this.querySelector('[data-overview]')?.replaceChildren(...overview(topics, forecast[0]?.count ?? 0));
    const words = this.querySelector('[data-streak]');
    if (words) words.textContent = streakInWords(streak);
    const titles = new Map(site.topics.map(({ id, title }) => [id, title]));
    const base = this.dataset['topics'] ?? '';
    const named = topics.map((topic) => ({
      ...topic,
      title: titles.get(topic.topic) ?? topic.topic,
      url: `${base}${topic.topic}/`,
    }));
    this.#chart('mastery', masteryChart(named));
    this.#chart('activity', activityChart(activity));
    this.#chart('forecast', forecastChart(forecast));
    this.#chart('retention', retention.length > 0 ? retentionChart(retention) : undefined);
  }

  /** Without a chart, the section says what it waits for. */
  #chart(name: ChartName, chart: Chart | undefined): void {
    const section = this.querySelector<HTMLElement>(`[data-chart="${name}"]`);
    const frame = section?.querySelector<HTMLElement>('[data-frame]');
    if (!section || !frame) return;
    section.toggleAttribute('data-waiting', chart === undefined);
    if (!chart) return;
    const caption = section.querySelector('h2')?.textContent ?? '';
    const figure = this.#figures.get(name) ?? createFigure(frame, caption);
    this.#figures.set(name, figure);
    figure(chart);
  }
}

customElements.define('progress-page', ProgressPage);
