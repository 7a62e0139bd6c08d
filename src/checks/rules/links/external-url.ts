import { addressFaults } from '../../links/address.ts';
import { externalAddresses } from '../../links/external.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Every address out of the site is one that a browser can follow and a reader can reach. */
export const externalUrl: PageRule = {
  id: 'external-url',
  group: 'links',
  scope: 'page',
  about: '站外网址写得完整：有主机名，没有空格和中文标点，括号成对，不指向内网',
  remedy: '照浏览器地址栏改正网址',
  *run(page) {
    for (const { url, span } of externalAddresses(page)) {
      for (const { from, to, message } of addressFaults(url))
        yield problem(page.path, span(from, to), message);
    }
  },
};
