export type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

/** Parses JSON and tells a file that broke off from one that never was JSON. */
export function parseJson(text: string): Parsed {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, message: '文件是空的，没有导入。' };
  try {
    return { ok: true, value: JSON.parse(trimmed) as unknown };
  } catch {
    const message = brokeOff(trimmed)
      ? '文件不完整：内容在中途断了，可能没有下载完。没有导入。'
      : '文件不是有效的 JSON，没有导入。';
    return { ok: false, message };
  }
}

/** Whether brackets or a string are still open at the end of what begins like an object. */
function brokeOff(text: string): boolean {
  if (!/^\{\s*(?:"|$)/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return inString || depth > 0;
}
