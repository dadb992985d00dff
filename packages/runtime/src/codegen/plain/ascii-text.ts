const decoder = /*@__PURE__*/ new TextDecoder();

/** Up to so many characters are handed to `String.fromCharCode`; decoding makes an object for each text, and is for longer ones. */
const fewCharacters = 64;
/** For each number of characters above those with a call of their own, a list that is filled anew for each text. */
const lists: (number[] | undefined)[] = [];

const fromCharCode = String.fromCharCode as (...codes: readonly (number | undefined)[]) => string;

/**
 * The text of some bytes that are ASCII. A call for a few characters takes a fraction of what decoding takes, which is meant
 * for many.
 */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  const i = from;
  const b = bytes;
  switch (to - from) {
    case 0:
      return "";
    case 1:
      return fromCharCode(b[i]);
    case 2:
      return fromCharCode(b[i], b[i + 1]);
    case 3:
      return fromCharCode(b[i], b[i + 1], b[i + 2]);
    case 4:
      return fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3]);
    case 5:
      return fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4]);
    case 6:
      return fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5]);
    case 7:
      return fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6]);
    case 8:
      return fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7]);
    case 9:
      return fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7], b[i + 8]);
    case 10:
      return fromCharCode(
        b[i],
        b[i + 1],
        b[i + 2],
        b[i + 3],
        b[i + 4],
        b[i + 5],
        b[i + 6],
        b[i + 7],
        b[i + 8],
        b[i + 9],
      );
    case 11:
      return fromCharCode(
        b[i],
        b[i + 1],
        b[i + 2],
        b[i + 3],
        b[i + 4],
        b[i + 5],
        b[i + 6],
        b[i + 7],
        b[i + 8],
        b[i + 9],
        b[i + 10],
      );
    case 12:
      return fromCharCode(
        b[i],
        b[i + 1],
        b[i + 2],
        b[i + 3],
        b[i + 4],
        b[i + 5],
        b[i + 6],
        b[i + 7],
        b[i + 8],
        b[i + 9],
        b[i + 10],
        b[i + 11],
      );
    default:
      return to - from > fewCharacters ? decoder.decode(bytes.subarray(from, to)) : listedText(bytes, from, to);
  }
}

function listedText(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from;
  const list = lists[length] ?? new Array<number>(length).fill(0);
  lists[length] = list;
  for (let i = 0; i < length; i++) list[i] = bytes[from + i] as number;
  return fromCharCode.apply(undefined, list);
}
