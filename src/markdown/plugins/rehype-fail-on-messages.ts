import type { Root } from 'hast';
import type { Plugin } from 'unified';

const fatalSources = new Set(['wenqu', 'rehype-katex']);

/**
 * Fails on what earlier plugins complained about. Astro drops messages, so without this a broken formula or a wrong
 * result would be published without a word.
 */
const rehypeFailOnMessages: Plugin<[], Root> = () => (_tree, file) => {
  const problems = file.messages.filter(
    // What is only doubtful comes as information, whose `fatal` is undefined.
    ({ source, fatal }) => fatal !== undefined && fatalSources.has(source ?? ''),
  );
  if (problems.length === 0) return;
  const lines = problems.map((problem) => {
    const cause = problem.cause instanceof Error ? `：${problem.cause.message}` : '';
    return `  正文第 ${problem.line ?? '?'} 行  ${problem.ruleId ?? ''}  ${problem.reason}${cause}`;
  });
  throw new Error(
    `${file.path ?? '内容'} 有 ${problems.length} 处错误（npm run check 给出确切位置）\n${lines.join('\n')}`,
  );
};

export default rehypeFailOnMessages;
