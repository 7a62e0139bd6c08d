import { addressFaults } from '../../links/address.ts';
import { externalAddresses } from '../../links/external.ts';
import { problem, type PageRule } from '../../rule.ts';

/** No address is sent for in the clear. Whether a host serves https is what `--external` finds out. */
export const httpLink: PageRule = {
  id: 'http-link',
  group: 'links',
  scope: 'page',
  about: '站外网址用 https',
  remedy: '确认能打开后改成 https；没有 https 的换一个来源（DOI、出版社、存档）',
  *run(page) {
    for (const { url, span } of externalAddresses(page)) {
      if (!/^http:/i.test(url) || addressFaults(url).length > 0) continue;
      yield problem(page.path, span(0, url.length), `网址 ${url} 不加密`);
    }
  },
};
