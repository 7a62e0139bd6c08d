// Runs before the first paint, so that a chosen theme never flashes. Storage may be denied.
try {
  const theme = localStorage.getItem('wenqu:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
