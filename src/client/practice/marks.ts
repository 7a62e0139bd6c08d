/** Looks, once the page has nothing better to do, whether there is progress; only then the marks are loaded. */
async function lookForProgress(): Promise<void> {
  try {
    const names = 'databases' in indexedDB ? await indexedDB.databases() : [{ name: 'wenqu-practice' }];
    if (!names.some(({ name }) => name?.startsWith('wenqu-practice'))) return;
    const { showMarks } = await import('./show-marks.ts');
    await showMarks();
  } catch {
    // Storage is denied: there is nothing to mark.
  }
}

if ('requestIdleCallback' in window) requestIdleCallback(() => void lookForProgress());
else setTimeout(() => void lookForProgress(), 300);
