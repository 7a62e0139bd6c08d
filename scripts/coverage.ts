import { coverage, topicCoverage } from '../src/knowledge/counts.ts';
import { checkProject } from './check-project.ts';

const { knowledge, findings } = await checkProject(process.cwd());
const all = coverage(knowledge);

console.table(
  Object.fromEntries(
    topicCoverage(knowledge).map(({ topic, levels, references, ...counts }) => [
      topic,
      {
        questions: counts.questions,
        basic: levels[1],
        medium: levels[2],
        deep: levels[3],
        rows: counts.rows,
        sources: references.distinct,
        'sources a page, fewest': references.fewest,
        mean: Number(references.mean.toFixed(1)),
        corrections: counts.corrections,
        calcs: counts.calcs,
        figures: counts.figures,
      },
    ]),
  ),
);
console.log(
  [
    `${all.answeredRows} of ${all.rows} rows of the notes are answered by ${all.questions} questions`,
    `${all.references} references, ${all.corrections} corrections, ${all.terms} terms`,
    `${all.calcs} worked numbers, ${all.figures} figures, ${all.formulas} formulas`,
    `${findings.length} findings (npm run check)`,
  ].join('\n'),
);
