import { problem, type CollectionRule } from '../../rule.ts';

/** Nothing is dated after the day of the check, and no page before the sources that it cites. */
export const datePlausible: CollectionRule = {
  id: 'date-plausible',
  group: 'sources',
  scope: 'collection',
  about: 'updated 和文献的 year 不在将来，updated 不早于所引文献的年份',
  remedy: '改正日期',
  *run({ knowledge, sources, today }) {
    const place = (file: string, field: readonly string[]) =>
      sources.get(file)?.locate(field) ?? { line: 1, column: 1, length: 1 };
    for (const { file, updated } of [...knowledge.questions, ...knowledge.guides]) {
      if (updated > today)
        yield problem(file, place(file, ['updated']), `updated ${updated} 在今天（${today}）之后`);
    }
    for (const { file, updated, sources: cited } of knowledge.questions) {
      const newer = cited
        .flatMap((key) => knowledge.reference(key) ?? [])
        .find(({ year }) => year > Number(updated.slice(0, 4)));
      if (newer) {
        const message = `updated ${updated} 早于所引文献 ${newer.key} 的年份 ${newer.year}`;
        yield problem(file, place(file, ['updated']), message);
      }
    }
    const file = 'content/references.yaml';
    for (const { key, year } of knowledge.references) {
      if (year > Number(today.slice(0, 4)))
        yield problem(file, place(file, [key, 'year']), `${key}：year ${year} 还没有到（今天是 ${today}）`);
    }
  },
};
