/** A share between 0 and 1 in per cent; what is not nothing never reads as 0, what is not all never as 100. */
export function percent(share: number, digits = 1): string {
  const least = 10 ** -digits;
  const value = share * 100;
  if (value > 0 && value < least) return `<${least.toFixed(digits)}%`;
  // Sums of rounded numbers miss 1 by some 1e-16.
  if (value < 100 - 1e-9 && value > 100 - least) return `>${(100 - least).toFixed(digits)}%`;
  return `${value.toFixed(digits)}%`;
}

/** A whole number with commas at the thousands. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** An amount of memory from bytes, in GB = 10⁹ bytes: two digits behind the point below 1 GB, one below 100, else none. */
export function gigabytes(bytes: number): string {
  const value = bytes / 1e9;
  if (value >= 100) return `${grouped(value)} GB`;
  return `${value.toFixed(value < 1 ? 2 : 1)} GB`;
}

/** A number with three digits behind the point; what is not nothing never reads as 0. */
export function thousandths(value: number): string {
  return value > 0 && value < 0.0005 ? '<0.001' : value.toFixed(3);
}
