import type { Scale } from './measure-site.ts';

type Row = [name: string, value: (scale: Scale) => number, digits: number, eachFactor?: number];

const kB = 1 / 1000;

/** Name, figure and digits of each row; a factor makes a second row of it for each question. */
const rows: readonly Row[] = [
  ['questions', ({ questions }) => questions, 0],
  ['build, wall s', ({ build }) => build.wallSeconds, 1],
  ['build, CPU s', ({ build }) => build.cpuSeconds, 1, 1000],
  ['build, peak MiB', ({ build }) => build.peakMebibytes, 0],
  ['check cold, wall s', ({ check }) => check.wallSeconds, 1],
  ['check cold, CPU s', ({ check }) => check.cpuSeconds, 1, 1000],
  ['check, peak MiB', ({ check }) => check.peakMebibytes, 0],
  ['site, files', ({ site }) => site.files, 0],
  ['site, MB on disk', ({ site }) => site.bytes / 1e6, 1, 1000],
  ['first index, kB brotli', ({ searchIndex }) => searchIndex * kB, 1],
  ['index parts, kB on disk', ({ searchParts }) => searchParts * kB, 0],
  ['full-text index, MB on disk', ({ fullText }) => fullText / 1e6, 1, 1000],
  ['knowledge.json, kB brotli', ({ knowledge }) => knowledge * kB, 0, 1],
  ['to the first result, kB', ({ firstResult }) => firstResult * kB, 1],
  ['question page, kB', ({ questionPage }) => questionPage * kB, 1],
];

/** A Markdown table of measured sizes, by the name of their columns. */
export function scaleTable(measured: Readonly<Record<string, Scale>>): string {
  const columns = Object.values(measured);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const filled = rows.flatMap(([name, value, digits, each]) => [
    line([name, ...columns.map((scale) => value(scale).toFixed(digits))]),
    ...(each === undefined
      ? []
      : [
          line([
            `… per ${each === 1 ? 'question' : `${each} questions`}`,
            ...columns.map((scale) => ((value(scale) / scale.questions) * each).toFixed(each === 1 ? 3 : 1)),
          ]),
        ]),
  ]);
  return [line(['', ...Object.keys(measured)]), line(['---', ...columns.map(() => '---:')]), ...filled].join(
    '\n',
  );
}
