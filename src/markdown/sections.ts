/** The sections of a question, in their order, with the ids that deep links rely on. */
export const sections = {
  详解: 'details',
  算一算: 'calc',
  追问: 'follow-ups',
  易错点: 'pitfalls',
  延伸: 'further',
} as const;

/** Ids of the parts that the page adds around the body. */
export const pageSections = ['answer', 'key-points', 'asks', 'corrections', 'sources', 'related'] as const;
