import { parsePlaces, placesKey } from '../reading/places.ts';
import { createUrls } from '../urls.ts';
import { element } from './element.ts';
import { readKept } from './reading/kept.ts';

const line = document.querySelector<HTMLElement>('[data-left-off]');
const [latest] = parsePlaces(readKept(placesKey));

if (line && latest) {
  const urls = createUrls(line.dataset['base'] ?? '/');
  const href = urls.question(encodeURIComponent(latest.slug), latest.section);
  line.replaceChildren(element('a', { href }, `接着读：${latest.title}（${latest.heading}）`));
}
