/** A month that an arXiv identifier stands for. */
export interface ArxivMonth {
  year: number;
  /** From 1. */
  month: number;
}

/** Both schemes of https://info.arxiv.org/help/arxiv_identifier.html: `YYMM.number`, and `archive/YYMMnumber` before. */
const current = /^(\d{2})(\d{2})\.(\d{4,5})$/;
const old = /^[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/(\d{2})(\d{2})\d{3}$/;

/** The month in which arXiv gave out an identifier; undefined where the text is none. */
export function arxivMonth(id: string): ArxivMonth | undefined {
  const [, years, months] = current.exec(id) ?? old.exec(id) ?? [];
  if (years === undefined || months === undefined) return undefined;
  const short = Number(years);
  // arXiv began in August 1991.
  const year = short >= 91 ? 1900 + short : 2000 + short;
  return { year, month: Number(months) };
}

/** What is wrong with an arXiv identifier, in one sentence; undefined where nothing is. */
export function arxivProblem(id: string): string | undefined {
  const bare = id
    .replace(/^(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/|^arxiv:\s*/i, '')
    .replace(/\.pdf$/, '');
  const withoutVersion = bare.replace(/v\d+$/, '');
  const date = arxivMonth(withoutVersion);
  if (!date) return `arxiv 写编号，例如 "1706.03762"，不是 ${id}`;
  if (bare !== id) return `arxiv 只写编号 "${withoutVersion}"，不写网址和前缀`;
  if (withoutVersion !== bare) {
    return `arxiv 不带版本号：写 "${withoutVersion}"，读的是哪一版写进 version`;
  }
  const { year, month } = date;
  if (month < 1 || month > 12) return `arxiv ${id} 的前四位是年月，没有 ${month} 月`;
  const number = current.exec(id)?.[3];
  const reached = year * 12 + month;
  if (number === undefined) {
    return reached <= 2007 * 12 + 3 ? undefined : `arxiv ${id}：2007 年 4 月起的编号写成 YYMM.NNNNN`;
  }
  if (reached < 2007 * 12 + 4) return `arxiv ${id}：2007 年 4 月之前的编号写成 cs/0112017`;
  const digits = year >= 2015 ? 5 : 4;
  return number.length === digits ? undefined : `arxiv ${id}：${year} 年的编号，点后面是 ${digits} 位`;
}
