import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a crawl of a served site found. */
export interface Crawl {
  /** Addresses that answered, without their hashes. */
  answered: Set<string>;
  /** Addresses that did not, or that lie outside the site, with the page that names them. */
  broken: string[];
}

const attributes = ['href', 'src', 'action', 'content'];

/**
 * Follows every address of the same origin that a page names, from the home page on.
 * @param home address of the home page, with a slash at the end
 */
export async function crawl(home: string): Promise<Crawl> {
  const { origin } = new URL(home);
  const found: Crawl = { answered: new Set(), broken: [] };
  const open: { url: string; from: string }[] = [{ url: home, from: '' }];
  const seen = new Set([home]);
  for (let next = open.pop(); next; next = open.pop()) {
    const { url, from } = next;
    const response = url.startsWith(home) ? await fetch(url) : undefined;
    if (!response?.ok) {
      found.broken.push(`${url} from ${from}`);
      continue;
    }
    found.answered.add(url);
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      await response.body?.cancel();
      continue;
    }
    for (const named of addresses(parse(await response.text()), url)) {
      if (!named.startsWith(`${origin}/`) || seen.has(named)) continue;
      seen.add(named);
      open.push({ url: named, from: url });
    }
  }
  return found;
}

function addresses(node: DefaultTreeAdapterTypes.ParentNode, page: string): string[] {
  return node.childNodes.flatMap((child): string[] => {
    if (!('tagName' in child)) return [];
    const own = child.attrs
      .filter(({ name }) => attributes.includes(name) && (name !== 'content' || isRefresh(child)))
      .map(({ value }) => value.replace(/^\d+; ?url=/, ''))
      .filter((value) => URL.canParse(value, page))
      .map((value) => new URL(value, page).href.replace(/#.*$/, ''));
    return [...own, ...addresses(child, page)];
  });
}

const isRefresh = ({ attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  attrs.some(({ name, value }) => name === 'http-equiv' && value === 'refresh');
