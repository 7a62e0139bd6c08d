const key = 'wenqu:recent-searches';
const longest = 8;

/** The reader's last searches, the newest first; kept in this browser alone. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, longest) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, 100).toWellFormed();
  if (!text) return;
  store([text, ...recentSearches().filter((one) => one !== text)].slice(0, longest));
}

export function forgetSearches(): void {
  store([]);
}

function store(searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // Storage is denied or full: the search works without.
  }
}
