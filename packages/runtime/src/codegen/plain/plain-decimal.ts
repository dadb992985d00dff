import { defaultScannerLimits } from "../../xml/limits.ts";
import { plain, plainPiece, skipSpace } from "./plain.ts";

/** What {@link plainDecimal} saw of the newest decimal while it read it. */
export const decimal = {
  /** The double nearest to it; NaN if it has more digits than are surely told apart. Doubles keep the order of decimals. */
  nearest: 0,
  /** How many digits are written: the value needs no more. */
  digits: 0,
  /** How many of them are written after the point. */
  places: 0,
};

/** Mantissa and power of ten are exact up to here, so that their quotient is the double nearest to the decimal. */
const exactDigits = 15;
const powersOfTen = /*@__PURE__*/ Array.from({ length: exactDigits + 1 }, (_, i) => 10 ** i);

/**
 * Reads the decimal that begins at `at`, white space around it, and leaves {@link plain}.at after it, wherever that is: what
 * follows is the caller's to look at.
 * @returns its lexical form; `undefined` if there is none
 */
export function plainDecimal(bytes: Uint8Array, at: number): string | undefined {
  let i = at;
  let code = bytes[i] as number;
  if (code <= 0x20) {
    i = skipSpace(bytes, i);
    code = bytes[i] as number;
  }
  const start = i;
  const isNegative = code === 0x2d;
  if (isNegative || code === 0x2b) code = bytes[++i] as number;
  const first = i;
  let mantissa = 0;
  for (; code >= 0x30 && code <= 0x39; code = bytes[++i] as number) mantissa = mantissa * 10 + code - 0x30;
  let digits = i - first;
  let places = 0;
  if (code === 0x2e) {
    const point = ++i;
    code = bytes[i] as number;
    for (; code >= 0x30 && code <= 0x39; code = bytes[++i] as number) mantissa = mantissa * 10 + code - 0x30;
    places = i - point;
    digits += places;
  }
  plain.at = code <= 0x20 ? skipSpace(bytes, i) : i;
  if (digits === 0 || plain.at - at > defaultScannerLimits.maxTextLength) return undefined;
  const size = digits <= exactDigits ? mantissa / (powersOfTen[places] as number) : Number.NaN;
  decimal.nearest = isNegative ? -size : size;
  decimal.digits = digits;
  decimal.places = places;
  return plainPiece(bytes, start, i);
}
