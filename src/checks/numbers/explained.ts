/** Bounds and guesses are no results. */
const bound = /(?:不到|不足|超过|至多|至少|大于|小于|高于|低于|近|上|[<>≤≥])\s*$/;
/** Arithmetic that the sentence itself does. */
const arithmetic = /[÷×+*]|\\times|\\cdot|\\frac|\d\s?\/\s?\d/;
/** `80 GB 的卡` names a piece of hardware. */
const hardware = /^\s?(?:的)?(?:[显单张]?卡|显存|GPU|[AHVL]\d)|^\s?的(?:内存|硬盘|磁盘|机器|主机)/;

/**
 * Whether the words around a number say where it comes from.
 * @param before the clause up to the number
 * @param behind the clause behind its unit
 */
export function isExplained(before: string, behind: string): boolean {
  return bound.test(before) || arithmetic.test(before.slice(-24)) || hardware.test(behind);
}
