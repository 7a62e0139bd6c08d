/** Where a question stands in the book, and where the others do. */
export interface BookPlace {
  slug: string;
  /** Root-relative path of the site, with a slash at both ends. */
  base: string;
  /** Of the question whose page a link leads to, its place in the book; undefined when there is no such question. */
  bookUrl: (slug: string, anchor: string) => string | undefined;
}

/** Attributes that name ids of the same page. */
const idAttributes = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);
const openTag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)(\s*\/?>)/gi;
const attribute = /([^\s"'<>/=]+)="([^"]*)"/g;

/** The id in the book of a question, or of a part of its page. */
export function bookId(slug: string, anchor = ''): string {
  return anchor === '' ? `q-${slug}` : `q-${slug}--${anchor}`;
}

/**
 * Makes of a question's rendered HTML a part of a page that holds many: its ids are told apart by its slug, its headings
 * go one level down, and links to questions lead to where those stand in the book.
 * It works on the text, since the HTML is our own serialiser's and parsing all of the site once more would double the build.
 */
export function bookPart(html: string, place: BookPlace): string {
  return html.replace(openTag, (tag, slash: string, name: string, attributes: string, end: string) => {
    const lower = /^h[2-5]$/.test(name) ? `h${Number(name[1]) + 1}` : name;
    if (slash !== '') return `</${lower}${end}`;
    if (lower === name && !/(?:id|for|href|by|controls)=|url\(#/.test(attributes)) return tag;
    const changed = attributes.replace(
      attribute,
      (_, key: string, value: string) => `${key}="${changedValue(key, value, place)}"`,
    );
    // A named section is a landmark: one on its own page, the same name many times over in the book.
    const kept = name === 'section' ? changed.replace(/\saria-labelledby="[^"]*"/, '') : changed;
    return `<${lower}${kept}${end}`;
  });
}

function changedValue(key: string, value: string, place: BookPlace): string {
  const own = (id: string): string => bookId(place.slug, id);
  if (idAttributes.has(key)) return value.split(/\s+/).map(own).join(' ');
  if (/^(?:xlink:)?href$/.test(key)) return changedLink(value, place);
  return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
}

function changedLink(href: string, { slug, base, bookUrl }: BookPlace): string {
  if (href.startsWith('#')) return `#${bookId(slug, href.slice(1))}`;
  const prefix = `${base}q/`;
  if (!href.startsWith(prefix)) return href;
  const [target = '', anchor = ''] = href.slice(prefix.length).split('#');
  return (/^[^/?]+\/$/.test(target) && bookUrl(target.slice(0, -1), anchor)) || href;
}
