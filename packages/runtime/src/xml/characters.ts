// The character classes of XML 1.0, fifth edition: clauses 2.2 and 2.3.

const nameStartFlag = 1;
const nameFlag = 2;
const textFlag = 4;
const attributeFlag = 8;

/** What each ASCII character may be, as a sum of flags: one load decides in the scanner's loops. */
const flags = /*@__PURE__*/ ((): Uint8Array => {
  const table = new Uint8Array(0x80);
  const add = (characters: string, flag: number): void => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      table[code] = (table[code] ?? 0) | flag;
    }
  };
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
  add(letters, nameStartFlag | nameFlag);
  add("-.0123456789", nameFlag);
  for (let code = 0x20; code < 0x80; code++) add(String.fromCharCode(code), textFlag | attributeFlag);
  add("\t\n", textFlag);
  for (const code of [0x26, 0x3c]) table[code] = 0;
  table[0x5d] = attributeFlag;
  for (const code of [0x22, 0x27]) table[code] = textFlag;
  return table;
})();

/** Is this ASCII code unit text with no meaning of its own: not `&`, `<`, `]`, carriage return, nor illegal? */
export function isPlainText(code: number): boolean {
  return ((flags[code] as number) & textFlag) !== 0;
}

/** Is this ASCII code unit plain inside an attribute value: not `&`, `<`, a quotation mark, tab, line end, nor illegal? */
export function isPlainAttribute(code: number): boolean {
  return ((flags[code] as number) & attributeFlag) !== 0;
}

/** Is this ASCII code unit a NameStartChar other than the colon? */
export function isAsciiNameStart(code: number): boolean {
  return ((flags[code] as number) & nameStartFlag) !== 0;
}

/** Is this ASCII code unit a NameChar other than the colon? */
export function isAsciiName(code: number): boolean {
  return ((flags[code] as number) & nameFlag) !== 0;
}

/** Production 3, S, for one code unit: space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** Production 2, Char, for a code point. */
export function isChar(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
  if (codePoint < 0xd800) return true;
  return (codePoint >= 0xe000 && codePoint <= 0xfffd) || (codePoint >= 0x10000 && codePoint <= 0x10ffff);
}

/** Production 4, NameStartChar, for a code point. The colon is one. */
export function isNameStartChar(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint === 0x3a || isAsciiNameStart(codePoint);
  if (codePoint < 0x300) return codePoint >= 0xc0 && codePoint !== 0xd7 && codePoint !== 0xf7;
  if (codePoint < 0x2000) return codePoint >= 0x370 && codePoint !== 0x37e;
  return (
    codePoint === 0x200c ||
    codePoint === 0x200d ||
    (codePoint >= 0x2070 && codePoint <= 0x218f) ||
    (codePoint >= 0x2c00 && codePoint <= 0x2fef) ||
    (codePoint >= 0x3001 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfdcf) ||
    (codePoint >= 0xfdf0 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0xeffff)
  );
}

/** Production 4a, NameChar, for a code point. The colon is one. */
export function isNameChar(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint === 0x3a || isAsciiName(codePoint);
  return (
    isNameStartChar(codePoint) ||
    codePoint === 0xb7 ||
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    codePoint === 0x203f ||
    codePoint === 0x2040
  );
}

/** Production 5, Name, for a whole string. Colons are allowed anywhere. */
export function isName(value: string): boolean {
  const first = value.codePointAt(0);
  if (first === undefined || !isNameStartChar(first)) return false;
  for (let i = first > 0xffff ? 2 : 1; i < value.length; i++) {
    const codePoint = value.codePointAt(i) as number;
    if (!isNameChar(codePoint)) return false;
    if (codePoint > 0xffff) i++;
  }
  return true;
}

/** Production 4 of Namespaces in XML 1.0, NCName, for a whole string: a Name without a colon. */
export function isNCName(value: string): boolean {
  return isName(value) && !value.includes(":");
}

/**
 * Finds the first UTF-16 code unit in `value` from `start` to `end` that is no part of a Char: a control character,
 * U+FFFE, U+FFFF, or a surrogate without its partner. Returns its offset from the start of `value`, or -1.
 */
export function findIllegal(value: string, start = 0, end = value.length): number {
  // An expression looks faster at many characters, but calling it takes longer than looking at few.
  if (end - start > few && end - start === value.length && !unusual.test(value)) return -1;
  for (let i = start; i < end; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x20) {
      if (code !== 0x0a && code !== 0x09 && code !== 0x0d) return i;
    } else if (code >= 0xd800) {
      if (code < 0xe000) {
        if (i + 1 >= end || !isSurrogatePair(code, value.charCodeAt(i + 1))) return i;
        i++;
      } else if (code > 0xfffd) return i;
    }
  }
  return -1;
}

const few = 24;
/** What may be part of no Char. A surrogate is part of one if it has its partner. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

/** Are these two code units a high surrogate and its low surrogate? */
export function isSurrogatePair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** Does the string consist of Chars only, so that a document can hold it? {@link findIllegal} tells where it does not. */
export function isXmlText(value: string): boolean {
  return findIllegal(value) < 0;
}

/** Is every code unit from `start` to `end` white space? True for none at all. */
export function isWhiteSpace(value: string, start = 0, end = value.length): boolean {
  for (let i = start; i < end; i++) if (!isSpace(value.charCodeAt(i))) return false;
  return true;
}
