/** The judged queries of the search (`query`, `type`, slugs that answer it) with a slug's new name. */
export function judgedQueries(text: string, old: string, next: string): string {
  return text
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      if (cells.length < 3) return line;
      const answers = (cells[2] ?? '').replace(/[\w-]+/g, (slug) => (slug === old ? next : slug));
      return [...cells.slice(0, 2), answers, ...cells.slice(3)].join('\t');
    })
    .join('\n');
}
