/** Built-in types: literals that they take, mostly, others that they mostly do not, and the facets to restrict them by. */
const LENGTH = "length";
const ORDER = "order";
const DIGITS = "digits";

export const BUILT_IN_TYPES = {
  string: one(["abc", "a", "", " two  words ", "x1", "ABC", "tab\there", "&<>\"'", "é€", "a-b"], [], LENGTH),
  normalizedString: one(["abc", "a", " x  y ", "ABC", "line\nend"], [], LENGTH),
  token: one(["abc", "a", "x y", "  trimmed  ", "ABC"], [], LENGTH),
  language: one(["en", "en-US", "x-klingon", "de-CH-1996"], ["e_n", "toolonglanguage", "en-", "1en"], LENGTH),
  Name: one(["abc", "a:b", "_x", ":a", "é"], ["1a", "a b", "-a", ""], LENGTH),
  NCName: one(["abc", "_x", "a.b-c", "é1"], ["a:b", "1a", "", "-x"], LENGTH),
  NMTOKEN: one(["abc", "1a", "-x", "a:b", "·a"], ["a b", "", "a,b"], LENGTH),
  NMTOKENS: one(["abc", "a 1 -", " x  y "], ["", "a,b", "a ;"], LENGTH),
  ID: one(["id1", "id2", "id3", "id4", "id5"], ["1", "a:b"], ""),
  IDREF: one(["id1", "id2", "id3"], ["none", "1"], ""),
  IDREFS: one(["id1", "id1 id2"], ["", "none id1"], ""),
  boolean: one(["true", "false", "1", "0", " true "], ["TRUE", "yes", "", "2"], ""),
  decimal: one(
    ["0", "1.50", "-3.25", "+10", ".5", "7.", "100.001", "-0"],
    ["1e3", "", ".", "1,5", "INF"],
    ORDER,
    DIGITS,
  ),
  integer: one(["0", "5", "-12", "+7", "0042", "99999999999999999999", "-0"], ["1.0", "", "--1", "x"], ORDER, DIGITS),
  nonNegativeInteger: one(["0", "5", "+7", "-0", "123456789012345678901"], ["-1", "1."], ORDER, DIGITS),
  positiveInteger: one(["1", "5", "+7", "001"], ["0", "-1"], ORDER, DIGITS),
  nonPositiveInteger: one(["0", "-5", "+0"], ["1", "-"], ORDER, DIGITS),
  negativeInteger: one(["-1", "-0005"], ["0", "-0"], ORDER, DIGITS),
  long: one(["9223372036854775807", "-9223372036854775808", "0"], ["9223372036854775808"], ORDER, DIGITS),
  int: one(["1", "2147483647", "-7", "+3", "40"], ["2147483648", "1.0", "", "0x1"], ORDER, DIGITS),
  short: one(["1", "32767", "-32768"], ["32768"], ORDER, DIGITS),
  byte: one(["1", "127", "-128", "+05"], ["128", "-129"], ORDER, DIGITS),
  unsignedInt: one(["0", "4294967295", "+1"], ["-1", "4294967296"], ORDER, DIGITS),
  unsignedByte: one(["0", "255", "-0"], ["256", "-1"], ORDER, DIGITS),
  float: one(
    ["1", "1.5E2", "-INF", "INF", "NaN", "-0", "1e-50", "3.4028236e38", ".5"],
    ["+INF", "1e", "inf", ""],
    ORDER,
  ),
  double: one(["1", "1.5E2", "-INF", "INF", "NaN", "0", "1e400", "12.25e-3"], ["+INF", "e1", "Infinity", ""], ORDER),
  duration: one(
    ["P1Y", "P1M", "PT30S", "-P3DT4H", "P30D", "P365D", "PT0.5S", "P0Y"],
    ["P", "1Y", "P1YT", "PT1.S", "P1S"],
    ORDER,
  ),
  dateTime: one(
    [
      "2024-02-29T12:00:00",
      "2024-01-01T00:00:00Z",
      "1999-12-31T24:00:00",
      "-0044-03-15T10:00:00+01:00",
      "12024-01-01T00:00:00.125-14:00",
    ],
    [
      "2023-02-29T12:00:00",
      "0000-01-01T00:00:00",
      "2024-01-01",
      "2024-01-01T24:00:01",
      "2024-01-01T23:59:60",
      "2024-1-1T00:00:00",
      "2024-01-01T00:00:00+14:01",
    ],
    ORDER,
  ),
  time: one(
    ["12:00:00", "23:59:59.999", "00:00:00Z", "10:30:00-05:00", "24:00:00"],
    ["25:00:00", "12:00", "12:60:00", "1:00:00"],
    ORDER,
  ),
  date: one(
    ["2024-02-29", "2024-01-01Z", "1999-12-31+02:00", "-0001-01-01"],
    ["2023-02-29", "0000-01-01", "24-01-01", "2024-13-01", "2024-01-01T00:00:00"],
    ORDER,
  ),
  gYear: one(["2024", "1999Z", "-0044", "12024"], ["0000", "24", "02024", "+2024"], ORDER),
  gYearMonth: one(["2024-02", "1999-12Z", "-0044-01"], ["2024-13", "2024-1", "2024-00"], ORDER),
  gMonthDay: one(["--02-29", "--12-31Z", "--01-01"], ["--02-30", "--13-01", "02-29"], ORDER),
  gDay: one(["---01", "---31", "---15Z"], ["---32", "---00", "--01"], ORDER),
  gMonth: one(["--01", "--12", "--05Z"], ["--13", "--00", "01"], ORDER),
  hexBinary: one(["", "0a", "DEADBEEF", "ff00"], ["0", "0g", "a b"], LENGTH),
  base64Binary: one(["", "QUJD", "QQ==", "QUI=", "QU JD"], ["Q", "QQ=", "QR==", "QUJ=", "===="], LENGTH),
  anyURI: one(
    ["http://example.org/a", "a/b?c#d", "", "urn:x:y", "../x", "mailto:a@b"],
    ["http://[", "a#b#c", "%zz", ":"],
    LENGTH,
  ),
  QName: one(["xs:string", "o:thing", "plain"], ["none:a", ":a", "a:b:c", ""], ""),
};

function one(values, wrong, ...facets) {
  return { values, wrong, facets: facets.filter((facet) => facet !== "") };
}

/** Built-in types that some tests need to be of: their order is that of numbers. */
export const NUMERIC = new Set(
  Object.keys(BUILT_IN_TYPES).filter((name) => BUILT_IN_TYPES[name].facets.includes(DIGITS)),
);

/** Patterns of XSD, with the regular expressions of JavaScript that say the same about the literals above. */
export const PATTERNS = [
  ["[a-z]+", /^[a-z]+$/],
  ["\\p{Lu}*[a-z]?.*", /^\p{Lu}*[a-z]?[^\n\r]*$/u],
  ["\\i\\c*", /^[\p{L}_:][\p{L}\d_:.·-]*$/u],
  ["[+\\-]?[0-9]{1,5}", /^[+-]?[0-9]{1,5}$/],
  ["\\d+(\\.\\d+)?", /^\d+(\.\d+)?$/],
  ["[^x]*", /^[^x]*$/],
  ["(a|b|abc){0,2}", /^(a|b|abc){0,2}$/],
  ["[a-z-[aeiou]]+.*", /^[b-df-hj-np-tv-z]+[^\n\r]*$/],
  ["\\S{1,12}", /^\S{1,12}$/],
  ["\\w+", /^[^\p{P}\p{Z}\p{C}]+$/u],
  ["\\p{IsBasicLatin}*", /^[\0-\x7f]*$/],
  ["..", /^[^\n\r]{2}$/u],
  ["", /^$/],
  ["^a$", /^\^a\$$/],
];

export const WRONG_PATTERNS = ["a{2,1}", "[z-a]", "(a", "\\q", "a**", "[]", "\\p{Xx}"];
