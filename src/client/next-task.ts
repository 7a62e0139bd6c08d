/** Lets the browser answer input and paint before work goes on; a timer, where nothing better is there, is slower. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

const longestWait = 100;

/** Resolves once what was changed so far is painted; in a hidden tab, which paints nothing, soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, longestWait);
    requestAnimationFrame(() => {
      clearTimeout(soon);
      void nextTask().then(resolve);
    });
  });
}
