import { defaultScannerLimits } from "../../xml/limits.ts";
import { plain, skipSpace } from "./plain.ts";

/** More digits than these may be more than a number holds exactly: the reader looks at them. */
const exactDigits = 15;

/**
 * Reads the integer that begins at `at`, white space around it, and leaves {@link plain}.at after it, wherever that is: what
 * follows is the caller's to look at.
 * @returns its value; `undefined` if there is none, or it is written with many digits
 */
export function plainInteger(bytes: Uint8Array, at: number): number | undefined {
  let i = at;
  let code = bytes[i] as number;
  if (code <= 0x20) {
    i = skipSpace(bytes, i);
    code = bytes[i] as number;
  }
  const isNegative = code === 0x2d;
  if (isNegative || code === 0x2b) code = bytes[++i] as number;
  const first = i;
  let value = 0;
  for (; code >= 0x30 && code <= 0x39 && i - first <= exactDigits; code = bytes[++i] as number)
    value = value * 10 + code - 0x30;
  const digits = i - first;
  plain.at = code <= 0x20 ? skipSpace(bytes, i) : i;
  if (digits === 0 || digits > exactDigits || plain.at - at > defaultScannerLimits.maxTextLength) return undefined;
  return isNegative ? 0 - value : value;
}
