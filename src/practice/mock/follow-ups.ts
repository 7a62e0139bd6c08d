interface Heading {
  depth: number;
  id: string;
}

/** The headings of a page's 追问 section: each is a question that an interviewer asks next. */
export function followUpHeadings<Found extends Heading>(headings: readonly Found[]): Found[] {
  const start = headings.findIndex(({ depth, id }) => depth === 2 && id === 'follow-ups');
  if (start < 0) return [];
  const after = headings.slice(start + 1);
  const end = after.findIndex(({ depth }) => depth <= 2);
  return after.slice(0, end < 0 ? undefined : end).filter(({ depth }) => depth === 3);
}
