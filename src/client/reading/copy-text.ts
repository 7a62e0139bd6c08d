import { say } from './say.ts';

/** Copies a text and says so, or says why not. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('没能复制：浏览器没有给剪贴板的权限。');
  }
}
