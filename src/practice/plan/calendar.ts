import type { StudyDay } from '../model.ts';
import { dateOf } from '../study-day.ts';
import { foldLine } from './fold-line.ts';
import type { Plan, PlanDay } from './plan.ts';

/** TEXT of RFC 5545 §3.3.11. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');

const icsDate = (day: StudyDay): string => dateOf(day).replaceAll('-', '');
const icsTime = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** @param name the same each time: an event that is imported again is updated, and moved where its day is another one */
function event(name: string, day: StudyDay, stamp: number, summary: string, description: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${name}@wenqu`,
    `DTSTAMP:${icsTime(stamp)}`,
    `DTSTART;VALUE=DATE:${icsDate(day)}`,
    `DTEND;VALUE=DATE:${icsDate(day + 1)}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const summaryOf = ({ kind, newQuestions, reviews, lastPass }: PlanDay): string =>
  [
    kind === 'last-pass' ? '问渠：考前总复习' : '问渠：练习',
    ...(newQuestions > 0 ? [`新题 ${String(newQuestions)}`] : []),
    ...(reviews > 0 ? [`复习 ${String(reviews)}`] : []),
    ...(lastPass > 0 ? [`过一遍 ${String(lastPass)}`] : []),
  ].join(' · ');

/**
 * The plan as an iCalendar file: one all-day event for each day with work, and the interview.
 * @param stamp epoch milliseconds of the export
 */
export function planCalendar(plan: Plan, interviewDay: StudyDay, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wenqu//practice//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...plan.days
      .filter(({ newQuestions, reviews, lastPass }) => newQuestions + reviews + lastPass > 0)
      .flatMap((planned) => {
        const { day, minutes } = planned;
        return event(`practice-${dateOf(day)}`, day, stamp, summaryOf(planned), `约 ${String(minutes)} 分钟`);
      }),
    ...event('interview', interviewDay, stamp, '问渠：面试日', ''),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
