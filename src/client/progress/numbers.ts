import { liveReviews } from '../../practice/log/data.ts';
import type { SiteCatalogue } from '../../practice/catalogue/site-catalogue.ts';
import { activity, streakOf, type DayCount, type Streak } from '../../practice/progress/activity.ts';
import { forecast } from '../../practice/progress/forecast.ts';
import { progressByTopic, type TopicProgress } from '../../practice/progress/mastery.ts';
import { retentionCurve, type RetentionPoint } from '../../practice/progress/retention.ts';
import type { PracticeStore } from '../practice/store/store.ts';

/** All that the page shows, worked out from the log once. */
export interface ProgressNumbers {
  topics: TopicProgress[];
  retention: RetentionPoint[];
  activity: DayCount[];
  forecast: DayCount[];
  streak: Streak;
}

/** Undefined for a reader who has not practised yet. */
export function progressNumbers(store: PracticeStore, site: SiteCatalogue): ProgressNumbers | undefined {
  const { data, cards, flags } = store.state;
  const reviews = liveReviews(data);
  if (reviews.length === 0) return undefined;
  const today = store.now().day;
  return {
    topics: progressByTopic(site.questions, cards),
    retention: retentionCurve(data, site.catalogue, store.scheduler, 7),
    activity: activity(reviews, today),
    forecast: forecast(cards, flags, site.catalogue, today),
    streak: streakOf(reviews, today),
  };
}
