/** Is this UTF-16 code unit one of 0 to 9? */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The offset of the first code unit at or after `start` that is not one of 0 to 9; the string's length if all are. */
export function skipDigits(value: string, start: number): number {
  let i = start;
  while (i < value.length && isDigit(value.charCodeAt(i))) i++;
  return i;
}

/** Orders two runs of digits without leading zeros as the numbers they write. */
export function compareWholeDigits(a: string, b: string): -1 | 0 | 1 {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return compareText(a, b);
}

/** Orders two runs of digits without trailing zeros as what stands after a decimal point. */
export function compareFractionDigits(a: string, b: string): -1 | 0 | 1 {
  return compareText(a, b);
}

/** The digits without the zeros at their end. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
}

/** The digits without the zeros at their start: the empty string for zero. */
export function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (start < digits.length && digits.charCodeAt(start) === 0x30) start++;
  return digits.slice(start);
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
