import fc from 'fast-check';
import { createTools } from '../../../scripts/check/tools.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { checkContent, type CheckedFile, type CheckResult } from '../../../src/checks/run.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { createUrls } from '../../../src/urls.ts';
import { heads } from '../content-fixture.ts';
import { anyFile, clean } from './any-file.ts';

const tools = createTools();
const renderer = createProcessor({
  urls: createUrls('/'),
  readFigure: (name) => clean.get(`content/figures/${name}`),
});
const known = new Map<string, CheckedFile>();
const cache = {
  get: (path: string, text: string) => (clean.get(path) === text ? known.get(path) : undefined),
  set: (path: string, text: string, checked: CheckedFile) => {
    if (clean.get(path) === text) known.set(path, checked);
  },
};
const check = (files: ReadonlyMap<string, string>): CheckResult =>
  checkContent(files, tools.markdown, { ...tools, cache, today: '2026-11-22' });

/**
 * Whatever a file holds, the check ends, no rule gives up on it, every finding stands at a place that the file has, and
 * a page that passes has a title, a short answer, and a body that shows something.
 */
export const anyContent = fc.property(anyFile, ([path, text]) => {
  const files = new Map(clean).set(path, text);
  const { findings, knowledge } = check(files);
  if (findings.some((finding) => gaveUp(finding) || !isPlaced(finding, files))) return false;
  const passed = findings.every(({ file, severity }) => file !== path || severity !== 'error');
  if (!passed || path !== heads) return true;
  const question = knowledge.question('multi-head-attention');
  if (!question) return false;
  const shown = [question.summary, text.replace(/^---\n[^]*?\n---\n/, '')];
  return question.title.trim() !== '' && shown.every((words) => isSeen(renderer.renderInline(words, heads)));
});

const gaveUp = ({ message }: Finding): boolean => message.startsWith('检查中断');

function isPlaced({ file, line, column, length }: Finding, files: ReadonlyMap<string, string>): boolean {
  const text = files.get(file);
  if (text === undefined) return line === 1;
  const written = text.split('\n')[line - 1];
  return written !== undefined && column >= 1 && length >= 1 && column <= written.length + 1;
}

/** Whether HTML shows anything: letters, signs or a drawing. */
const isSeen = (html: string): boolean =>
  /<(?:svg|math|hr)\b/.test(html) ||
  /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Co}]/u.test(html.replace(/<[^>]*>/g, ''));

export const checkProperties = { 'any file of the content': anyContent };
