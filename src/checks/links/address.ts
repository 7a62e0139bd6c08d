/** Something wrong with an address, and which of its characters. */
export interface AddressFault {
  from: number;
  to: number;
  message: string;
}

const schemes = /^(?:https?|mailto):/i;
// Spaces, and the punctuation that Chinese sentences put behind an address.
const stray =
  /[\s\u00a0\u3000]|[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]|[<>"{}|\\^`]/u;
const privateHosts = [
  /^(?:localhost|.+\.(?:localhost|local|internal|intranet|lan|home|corp))$/,
  /^(?:0|10|127)\.\d+\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[(?:::1?|f[cd][\da-f:]*|fe80:[\da-f:]*)\]$/,
];

/**
 * What is wrong with the form of an address that leads out of the site; nothing is fetched.
 * @param url as the author wrote it
 */
export function addressFaults(url: string): AddressFault[] {
  const scheme = /^[a-z][a-z+.-]*:/i.exec(url)?.[0] ?? '';
  const whole = { from: 0, to: url.length };
  if (!schemes.test(url)) {
    return [{ from: 0, to: scheme.length, message: `不支持的网址类型 ${scheme || url}：只用 https` }];
  }
  if (/^mailto:/i.test(url)) {
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url) ? [] : [{ ...whole, message: '邮箱地址不完整' }];
  }
  const character = stray.exec(url);
  if (character) {
    const [found] = character;
    const message = /[\u3000-\uffff“”‘’…—]/.test(found)
      ? `网址里有中文标点“${found}”：网址写到它之前为止`
      : `网址里有不能直接写的字符“${found}”：写成 ${encodeURIComponent(found)}`;
    return [{ from: character.index, to: character.index + found.length, message }];
  }
  return [...hostFaults(url), ...endFaults(url)];
}

function hostFaults(url: string): AddressFault[] {
  const [all = '', authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (authority === '') return [{ from: 0, to: url.length, message: `网址 ${url} 缺少主机名` }];
  const from = all.length - authority.length;
  const fault = (message: string) => [{ from, to: all.length, message }];
  if (authority.includes('@')) return fault(`网址里带了用户名：${authority}`);
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority.toLowerCase()) ?? [];
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65536)) {
    return fault(`网址的端口不对：${authority}`);
  }
  if (privateHosts.some((pattern) => pattern.test(host))) {
    return fault(`${host} 只在本机或内网能打开`);
  }
  const named = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u.test(host);
  return named || /^\[[\da-f:.]+\]$|^\d+(?:\.\d+){3}$/.test(host) ? [] : fault(`主机名 ${host} 不完整`);
}

function endFaults(url: string): AddressFault[] {
  const opened = url.split('(').length - 1;
  const closed = url.split(')').length - 1;
  if (opened !== closed) {
    const at = opened > closed ? url.lastIndexOf('(') : url.lastIndexOf(')');
    return [{ from: at, to: at + 1, message: `网址的括号没有配对：${url}` }];
  }
  return /[,;]$/.test(url)
    ? [{ from: url.length - 1, to: url.length, message: `网址末尾多了“${url.at(-1)}”` }]
    : [];
}
