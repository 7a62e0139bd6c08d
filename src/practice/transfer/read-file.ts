import { uniteFlags, uniteMocks, uniteReviews, uniteSettings, uniteUndone } from '../log/merge.ts';
import { schemaVersion, type Moment, type PracticeData } from '../model.ts';
import { readFlag, readMock, readReview, readSetting, readUndo } from './entries.ts';
import { fileFormat } from './export.ts';
import { isFields, type Fields } from './fields.ts';
import { fileClock, type FileClock } from './file-clock.ts';
import { parseJson } from './parse-json.ts';
import { upgradeFile } from './upgrade.ts';

/** `problems` say in the reader's words what was left out or put right; with `ok: false` nothing may be taken over. */
export type ReadResult =
  { ok: true; data: PracticeData; problems: string[] } | { ok: false; message: string };

/** A reader with 300 reviews a day for two years; more is no file of ours, and would freeze the page. */
export const mostEntries = 200_000;
const mostCharacters = 80_000_000;

const refuse = (message: string): ReadResult => ({ ok: false, message });

/** Reads an exported file, trusting nothing in it. */
export function readFile(text: string, now: Moment): ReadResult {
  if (text.length > mostCharacters) return refuse('文件太大，不像是练习进度，没有导入。');
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.message);
  const file = parsed.value;
  if (!isFields(file) || file.format !== fileFormat) {
    return refuse('这不是问渠导出的练习进度文件，没有导入。');
  }
  const version = file.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('文件没有写明格式版本，没有导入。');
  }
  if (version > schemaVersion) {
    return refuse(
      `文件来自更新的版本（格式 ${String(version)}，这里只认识到 ${String(schemaVersion)}）。请先刷新页面，再导入。`,
    );
  }
  return readLists(upgradeFile(file, version), now);
}

function readLists(file: Fields, now: Moment): ReadResult {
  const names = ['reviews', 'undone', 'flags', 'settings', 'mocks'] as const;
  const missing = names.filter((name) => !Array.isArray(file[name]));
  if (missing.length > 0) return refuse(`文件缺少这些部分，或类型不对：${missing.join('、')}。没有导入。`);
  const total = names.reduce((sum, name) => sum + (file[name] as unknown[]).length, 0);
  if (total > mostEntries) {
    return refuse(`文件有 ${String(total)} 条记录，超过上限 ${String(mostEntries)} 条，没有导入。`);
  }
  const clock = fileClock(now, file.exportedAt);
  const problems: string[] = [];
  const list = <Entry>(
    name: (typeof names)[number],
    label: string,
    read: (fields: Fields, clock: FileClock) => Entry | undefined,
    unite: (entries: Entry[]) => Entry[],
  ): Entry[] => {
    const raw = file[name] as unknown[];
    const entries = raw.flatMap((value) => (isFields(value) ? (read(value, clock) ?? []) : []));
    const united = unite(entries);
    const broken = raw.length - entries.length;
    const repeated = entries.length - united.length;
    if (broken > 0) problems.push(`${String(broken)} 条${label}缺字段或类型不对，已略过。`);
    if (repeated > 0) problems.push(`${String(repeated)} 条${label}的编号重复，各留一条。`);
    return united;
  };
  const data: PracticeData = {
    version: schemaVersion,
    reviews: list('reviews', '复习记录', readReview, uniteReviews),
    undone: list('undone', '撤销记录', readUndo, uniteUndone),
    flags: list('flags', '题目标记', readFlag, uniteFlags),
    settings: list('settings', '设置', readSetting, uniteSettings),
    mocks: list('mocks', '模拟面试记录', readMock, uniteMocks),
  };
  const repaired = clock.repaired();
  if (repaired > 0) problems.push(`${String(repaired)} 个日期在将来，已改为文件导出的时刻。`);
  const kept = data.reviews.length + data.undone.length + data.flags.length + data.settings.length;
  if (total > 0 && kept + data.mocks.length === 0) return refuse('文件里没有一条能用的记录，没有导入。');
  return { ok: true, data, problems };
}
