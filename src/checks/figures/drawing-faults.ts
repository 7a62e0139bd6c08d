/** Something in a drawing that can't follow the theme or does not belong on a page. */
export interface DrawingFault {
  /** In the file's text. */
  start: number;
  length: number;
  message: string;
}

const unscaled = /<svg(?![^>]*\sviewBox\s*=)[\s>]/;
const colours = /\s(fill|stroke|color|stop-color|flood-color|lighting-color)\s*=\s*(["'])(.*?)\2/gi;
const following = /^(?:none|inherit|transparent|currentcolor|var\(--[\w-]+\)|url\(#[\w-]+\))$/i;
const styles = /\sstyle\s*=|<style[\s>]/gi;
const elements = /<([a-z][\w-]*)/gi;
const shapes = new Set(
  (
    'svg title desc defs g symbol use marker pattern clipPath mask linearGradient radialGradient stop ' +
    'path rect circle ellipse line polyline polygon text tspan textPath'
  ).split(' '),
);
const handlers = /\son[a-z]+\s*=/gi;
const addresses = /\s(?:xlink:)?href\s*=\s*(["'])(?!#)(.*?)\1/gi;

/** Reads a drawing for what a page must not take in, and for colours that would stay the same in the dark. */
export function drawingFaults(source: string): DrawingFault[] {
  const at = (match: RegExpExecArray, message: string): DrawingFault => {
    const written = match[0].trimStart();
    return { start: match.index + match[0].length - written.length, length: written.length, message };
  };
  return [
    ...(unscaled.test(source) ? [{ start: 0, length: 1, message: '缺少 viewBox' }] : []),
    ...[...source.matchAll(colours)]
      .filter(([, , , value = '']) => !following.test(value.trim()))
      .map((match) =>
        at(match, `颜色 ${match[3]} 不随主题变：用 fig- 开头的 class，或 var(--fig-…)、currentColor`),
      ),
    ...[...source.matchAll(styles)].map((match) => at(match, '图里不写样式：用 fig- 开头的 class')),
    ...[...source.matchAll(elements)]
      .filter(([, name = '']) => !shapes.has(name))
      .map((match) => at(match, `图里不能有 <${match[1]}>：只画形状和文字`)),
    ...[...source.matchAll(handlers)].map((match) => at(match, '图里不能有脚本')),
    ...[...source.matchAll(addresses)].map((match) => at(match, `图里不能引用 ${match[2]}`)),
  ].sort((one, other) => one.start - other.start);
}
