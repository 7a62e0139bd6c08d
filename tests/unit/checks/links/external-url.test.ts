import { describe, expect, it } from 'vitest';
import { found, linking, listing } from './carriers.ts';

describe('external-url', () => {
  it.each([
    ['javascript:alert(1)', 'javascript:', '不支持的网址类型'],
    ['data:text/html,x', 'data:', '不支持的网址类型'],
    ['ftp://example.org/a', 'ftp:', '不支持的网址类型'],
    ['<https://example.org/a b>', ' ', '不能直接写的字符'],
    ['https://example.org/a。', '。', '中文标点'],
    ['https://example.org/（a）', '（', '中文标点'],
    ['https:///a', 'https:///a', '缺少主机名'],
    ['https:/example.org', 'https:/example.org', '缺少主机名'],
    ['https://example/a', 'example', '不完整'],
    ['https://example..org/a', 'example..org', '不完整'],
    ['https://https://example.org', 'https:', '端口不对'],
    ['https://me@example.org/a', 'me@example.org', '用户名'],
    ['http://localhost:4321/q/a/', 'localhost:4321', '只在本机或内网'],
    ['https://192.168.1.7/a', '192.168.1.7', '只在本机或内网'],
    ['https://172.20.0.1/a', '172.20.0.1', '只在本机或内网'],
    ['https://wiki.corp/a', 'wiki.corp', '只在本机或内网'],
    ['<https://example.org/a_(b>', '(', '括号没有配对'],
    ['https://example.org/a,', ',', '末尾多了'],
    ['mailto:someone', 'mailto:someone', '邮箱地址不完整'],
  ])('reports %s', (address, under, message) => {
    expect(found('external-url', linking(address))).toEqual([
      expect.stringMatching(new RegExp(`:14 “${under.replace(/[()[\].]/g, '\\$&')}” .*${message}`)),
    ]);
  });

  it.each([
    'https://example.org',
    'https://zh.wikipedia.org/wiki/注意力',
    'https://en.wikipedia.org/wiki/Attention_(machine_learning)',
    'https://example.org:8443/a?b=c&d=%E6%B3%A8#e',
    'https://172.32.0.1/a',
    'mailto:someone@example.org',
  ])('takes %s', (address) => {
    expect(found('external-url', linking(address))).toEqual([]);
  });

  it('reads the list of sources', () => {
    expect(found('external-url', listing('  url: "https://user@example.org/a"'))).toEqual([
      'references.yaml:12 “user@example.org” 网址里带了用户名：user@example.org',
    ]);
  });
});
