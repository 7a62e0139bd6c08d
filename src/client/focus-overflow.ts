const boxes = '.table-scroll, .katex-display, .calc, pre';

/** What scrolls sideways can be reached and scrolled by keyboard; what fits is no stop on the way. */
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

for (const box of document.querySelectorAll(boxes)) observer.observe(box);
