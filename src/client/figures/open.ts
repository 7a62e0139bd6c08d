/** All that a page with figures loads at once: what they need comes when a reader is about to use it. */
const interactive = document.querySelectorAll('interactive-figure');

if (interactive.length > 0) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void import('./interactive-figure.ts');
    },
    { rootMargin: '50%' },
  );
  for (const one of interactive) observer.observe(one);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('.figure-enlarge') : null;
  const figure = button?.closest('figure');
  if (figure) void import('./enlarge.ts').then(({ enlarge }) => enlarge(figure));
});
