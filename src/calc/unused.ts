import type { CalcLine } from './evaluate.ts';
import type { CalcProblem } from './problem.ts';

/** Names that no later line uses and that state no result either: they say nothing. */
export function unusedNames(lines: readonly CalcLine[]): CalcProblem[] {
  const used = new Set<string>();
  for (const { tokens } of lines) for (const { kind, text } of tokens) if (kind === 'name') used.add(text);
  return lines.flatMap(({ name, stated, index }) =>
    name && !stated && !used.has(name.text)
      ? [
          {
            rule: 'calc-unused' as const,
            index,
            start: name.start,
            end: name.end,
            message: `${name.text} 没有用到`,
          },
        ]
      : [],
  );
}
