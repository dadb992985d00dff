import { skipDigits } from "./digits.ts";
import type { Lexical } from "./lexical.ts";

/**
 * How many characters an integer may have to become a `bigint`: engines convert longer texts in more than linear
 * time. XSD 1.1 part 2, clause 5.4, asks for 16 digits at least. {@link isInteger} knows no limit.
 */
export const integerLengthLimit = 10_000;

/** Is the white-space collapsed string an integer of any length? https://www.w3.org/TR/xmlschema11-2/#integer */
export function isInteger(lexical: string): lexical is Lexical<"integer"> {
  const code = lexical.charCodeAt(0);
  const start = code === 0x2b || code === 0x2d ? 1 : 0;
  return lexical.length > start && skipDigits(lexical, start) === lexical.length;
}

/**
 * Reads an integer as a `number`. Returns `undefined` for what is no integer and for one outside
 * -(2^53 - 1) to 2^53 - 1, so use it only where facets keep the type within that range. Never returns -0.
 */
export function parseSafeInteger(lexical: string): number | undefined {
  if (!isInteger(lexical)) return undefined;
  const value = Number(lexical);
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

/** Reads an integer. Returns `undefined` for what is none, and beyond {@link integerLengthLimit}. */
export function parseInteger(lexical: string): bigint | undefined {
  if (lexical.length > integerLengthLimit || !isInteger(lexical)) return undefined;
  return lexical.charCodeAt(0) === 0x2b ? BigInt(lexical.slice(1)) : BigInt(lexical);
}

/** Reads an integer of at most 0, as {@link parseInteger} does. */
export function parseNonPositiveInteger(lexical: string): bigint | undefined {
  return parseWithin(lexical, undefined, 0n);
}

/** Reads an integer of at most -1, as {@link parseInteger} does. */
export function parseNegativeInteger(lexical: string): bigint | undefined {
  return parseWithin(lexical, undefined, -1n);
}

/** Reads an integer of at least 0, as {@link parseInteger} does. */
export function parseNonNegativeInteger(lexical: string): bigint | undefined {
  return parseWithin(lexical, 0n, undefined);
}

/** Reads an integer of at least 1, as {@link parseInteger} does. */
export function parsePositiveInteger(lexical: string): bigint | undefined {
  return parseWithin(lexical, 1n, undefined);
}

/** Reads a long, -2^63 to 2^63 - 1; `undefined` for anything else. */
export function parseLong(lexical: string): bigint | undefined {
  return parseWithin(lexical, -0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn);
}

/** Reads an unsignedLong, 0 to 2^64 - 1; `undefined` for anything else. */
export function parseUnsignedLong(lexical: string): bigint | undefined {
  return parseWithin(lexical, 0n, 0xffff_ffff_ffff_ffffn);
}

/** Reads the datatype `int`, -2^31 to 2^31 - 1; `undefined` for anything else. Named not to hide the global parseInt. */
export function parseSignedInt(lexical: string): number | undefined {
  return parseNumberWithin(lexical, -0x8000_0000, 0x7fff_ffff);
}

/** Reads a short, -32768 to 32767; `undefined` for anything else. */
export function parseShort(lexical: string): number | undefined {
  return parseNumberWithin(lexical, -0x8000, 0x7fff);
}

/** Reads a byte, -128 to 127; `undefined` for anything else. */
export function parseByte(lexical: string): number | undefined {
  return parseNumberWithin(lexical, -0x80, 0x7f);
}

/** Reads an unsignedInt, 0 to 2^32 - 1; `undefined` for anything else. */
export function parseUnsignedInt(lexical: string): number | undefined {
  return parseNumberWithin(lexical, 0, 0xffff_ffff);
}

/** Reads an unsignedShort, 0 to 65535; `undefined` for anything else. */
export function parseUnsignedShort(lexical: string): number | undefined {
  return parseNumberWithin(lexical, 0, 0xffff);
}

/** Reads an unsignedByte, 0 to 255; `undefined` for anything else. */
export function parseUnsignedByte(lexical: string): number | undefined {
  return parseNumberWithin(lexical, 0, 0xff);
}

/**
 * The canonical lexical form of an integer held as `bigint` or as safe `number`. A number that is no safe integer has
 * no such form: the caller checks first.
 */
export function formatInteger(value: bigint | number): string {
  return value.toString();
}

function parseWithin(lexical: string, minimum: bigint | undefined, maximum: bigint | undefined): bigint | undefined {
  const value = parseInteger(lexical);
  if (value === undefined) return undefined;
  if (minimum !== undefined && value < minimum) return undefined;
  return maximum !== undefined && value > maximum ? undefined : value;
}

function parseNumberWithin(lexical: string, minimum: number, maximum: number): number | undefined {
  const value = parseSafeInteger(lexical);
  return value !== undefined && value >= minimum && value <= maximum ? value : undefined;
}
