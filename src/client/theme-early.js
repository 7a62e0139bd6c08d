// Runs before the first paint, so that nothing which a reader chose flashes or moves. Storage may be denied or damaged.
(() => {
  const { dataset } = document.documentElement;
  dataset.js = '';
  try {
    const theme = localStorage.getItem('wenqu:theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    const reading = JSON.parse(localStorage.getItem('wenqu:reading') || '{}');
    if (reading.size) dataset.size = reading.size;
    if (reading.keys === false) dataset.keys = 'off';
    const slug = /\/q\/([^/]+)\/$/.exec(location.pathname);
    // Who follows a link into the answer, or comes from a search, wants to see it.
    const asked = location.hash || location.search;
    const choice = slug && (reading.pages || {})[slug[1]];
    const hides = typeof choice === 'boolean' ? choice : reading.interview === true;
    if (slug && !asked && hides) dataset.interview = 'title';
  } catch {}
})();
