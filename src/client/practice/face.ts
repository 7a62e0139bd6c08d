import type { SiteQuestion } from '../../practice/catalogue/site-catalogue.ts';
import { noFlags } from '../../practice/log/flags.ts';
import type { Rating } from '../../practice/model.ts';
import type { Interval } from '../../practice/scheduling/scheduler.ts';
import { leechAdvice } from '../../practice/session/leech.ts';
import type { QueueItem } from '../../practice/session/queue.ts';
import type { Practice } from './open.ts';
import type { Session } from './session.ts';

/** What a card shows before it is turned, and what its buttons will do. */
export interface Face {
  item: QueueItem;
  question: SiteQuestion;
  /** Title of its topic, and its level in words. */
  about: string;
  page: string;
  intervals: Record<Rating, Interval>;
  /** What is said of a question that keeps being forgotten. */
  leech: string | undefined;
}

const levelNames = ['', '基础', '进阶', '深入'];
const leechTexts = {
  'review-page': '这题忘了好几次。照原样再问帮助不大：先把整页和它链接的题读一遍。',
  suspend: '读过整页还是反复忘。可以先搁置，把它依赖的题学会再回来。',
};

/** Undefined where the site does not have the question. */
export function faceOf(
  item: QueueItem,
  { store, site }: Practice,
  session: Session,
  page: string,
): Face | undefined {
  const question = site.questions.find(({ id }) => id === item.question);
  if (!question) return undefined;
  const { cards, flags } = store.state;
  const advice = leechAdvice(cards.get(question.id), flags.get(question.id) ?? noFlags);
  const topic = site.topics.find(({ id }) => id === question.topic)?.title;
  return {
    item,
    question,
    about: [topic, levelNames[question.difficulty]].filter(Boolean).join(' · '),
    page,
    intervals: session.intervals(question.id),
    leech: advice && leechTexts[advice],
  };
}
