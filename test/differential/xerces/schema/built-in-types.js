/**
 * The built-in types, as schemas and instances are made of them:
 * - `scale`: literals in ascending order, equal ones in one list: bounds are chosen from these, and what lies between
 *   them is certain; so it holds no two literals that cannot be compared;
 * - `values`: other literals of the type;
 * - `wrong`: literals that the type does not have, many of them at a border;
 * - `families`: the facets that may restrict it, beside patterns;
 * - `unit`: what a length counts.
 */
export const BUILT_IN_TYPES = {
  string: text(
    "preserve",
    ["abc", "a", "", " two  words ", "x1", "ABC", "tab\there", "&<>\"'", "é€", "a-b", "𝒳y", "line\nend"],
    [],
  ),
  normalizedString: text("replace", ["abc", "a", " x  y ", "ABC", "line\nend", "\t"], []),
  token: text("collapse", ["abc", "a", "x y", "  trimmed  ", "ABC", "", "one two three"], []),
  language: text("collapse", ["en", "en-US", "x-klingon", "de-CH-1996"], ["e_n", "toolonglanguage", "en-", "1en", ""]),
  Name: text("collapse", ["abc", "a:b", "_x", ":a", "é"], ["1a", "a b", "-a", ""]),
  NCName: text("collapse", ["abc", "_x", "a.b-c", "é1"], ["a:b", "1a", "", "-x"]),
  NMTOKEN: text("collapse", ["abc", "1a", "-x", "a:b", "·a", " n "], ["a b", "", "a,b"]),
  NMTOKENS: {
    ...text("collapse", ["abc", "a 1 -", " x  y "], ["", "a,b", "a ;"]),
    unit: "items",
    limits: { minLength: 1 },
  },
  ID: text("collapse", ["id1", "id2", "id3", "id4", "id5"], ["1", "a:b", ""]),
  IDREF: text("collapse", ["id1", "id2", "id3"], ["none", "1", ""]),
  IDREFS: {
    ...text("collapse", ["id1", "id1 id2", "id2  id1"], ["", "none id1", "id1 1"]),
    unit: "items",
    limits: { minLength: 1 },
  },
  ENTITY: text("collapse", ["picture", "photo", " photo "], ["parsed", "none", "", "1"]),
  ENTITIES: {
    ...text("collapse", ["picture", "picture photo"], ["", "picture none", "parsed"]),
    unit: "items",
    limits: { minLength: 1 },
  },
  QName: other(["xs:string", "o:thing", "plain", "t:thing", "t2:thing", " plain "], ["none:a", ":a", "a:b:c", ""]),
  anyURI: {
    ...text(
      "collapse",
      ["http://example.org/a", "a/b?c#d", "", "urn:x:y", "../x", "mailto:a@b", "http://é/a b", "?q"],
      ["http://[", "a#b#c", "%zz", ":"],
    ),
  },
  hexBinary: {
    ...text("collapse", ["", "0a", "0A", "DEADBEEF", "ff00", " ff "], ["0", "0g", "a b", "0x1"]),
    unit: "hexBinary",
  },
  base64Binary: {
    ...text("collapse", ["", "QUJD", "QQ==", "QUI=", "QU JD", "Q Q = ="], ["Q", "QQ=", "QR==", "QUJ=", "===="]),
    unit: "base64Binary",
  },
  boolean: { ...other(["true", "false", "1", "0", " true "], ["TRUE", "yes", "", "2"]), families: [] },
  decimal: number(
    [["-100000000000000000000"], ["-3.25", "-03.250"], ["-1", "-1."], ["-0", "0", "0.0"], [".5", "0.5", "+0.50"]],
    [["1.50"], ["+10", "10"], ["100.001"], ["123456789012345678901234567890.5"]],
    ["1e3", "", ".", "1,5", "INF", "+-1"],
  ),
  integer: number(
    [["-99999999999999999999"], ["-12", "-012"], ["-1"], ["-0", "0"]],
    [["5"], ["+7", "7"], ["0042", "42"], ["99999999999999999999"]],
    ["1.0", "", "--1", "x", "5."],
  ),
  nonNegativeInteger: number(
    [],
    [["0", "-0"], ["5"], ["+7", "007"], ["40"], ["123456789012345678901"]],
    ["-1", "1.", ""],
  ),
  positiveInteger: number([], [["1", "001"], ["5"], ["+7", "7"], ["18446744073709551616"]], ["0", "-1", "-0"]),
  nonPositiveInteger: number([["-18446744073709551616"], ["-5"], ["-1"], ["-0", "+0", "0"]], [], ["1", "-"]),
  negativeInteger: number([["-18446744073709551616"], ["-0005", "-5"], ["-2"], ["-1"]], [], ["0", "-0", "1"]),
  long: number(
    [["-9223372036854775808"], ["-1"]],
    [["0", "-0"], ["40"], ["9223372036854775807"]],
    ["9223372036854775808", "-9223372036854775809"],
  ),
  int: number(
    [["-2147483648"], ["-7"]],
    [["0"], ["1", "+1"], ["40"], ["2147483647"]],
    ["2147483648", "-2147483649", "1.0", "", "0x1"],
  ),
  short: number([["-32768"], ["-1"]], [["0", "+0"], ["1"], ["40"], ["32767"]], ["32768", "-32769", "1 2"]),
  byte: number([["-128"], ["-5"]], [["0"], ["+05", "5"], ["40"], ["127", "0127"]], ["128", "-129", ""]),
  unsignedLong: number([], [["0"], ["7"], ["40"], ["18446744073709551615"]], ["18446744073709551616", "-1"]),
  unsignedInt: number([], [["0", "-0"], ["+1"], ["40"], ["4294967295"]], ["-1", "4294967296"]),
  unsignedShort: number([], [["0"], ["1"], ["40"], ["65535", "+65535"]], ["65536", "-1", "1e1"]),
  unsignedByte: number([], [["0", "-0"], ["1"], ["40", "040"], ["255"]], ["256", "-1"]),
  float: real(
    [["-INF"], ["-1E10"], ["-1"], ["1e-50", "1E-60"], ["1e-45"], [".5", "0.5", "5e-1"], ["1", "1.0"]],
    [["1.5E2", "150"], ["16777216", "16777217"], ["3.4028235e38"], ["INF", "3.4028236e38", "1e39"]],
  ),
  double: real(
    [["-INF", "-1e400"], ["-12.25e-3"], ["5e-324"], [".5", "0.5"], ["1", "1.0"], ["1.5E2", "150"]],
    [["9007199254740992", "9007199254740993"], ["1.7976931348623157e308"], ["INF", "1e400"]],
  ),
  duration: ordered(
    [["-P1Y"], ["PT0S", "P0Y", "-P0D"], ["PT0.5S"], ["PT60S", "PT1M"], ["P1D", "PT24H"], ["P1M"], ["P1Y", "P12M"]],
    ["P30D", "P365D", "-P3DT4H", "P1Y2M3DT4H5M6.7S"],
    ["P", "1Y", "P1YT", "PT1.S", "P1S", "P-1Y", "PT.5S", "P1.5Y"],
  ),
  dateTime: ordered(
    [
      ["-0044-03-15T10:00:00"],
      ["1999-12-31T12:00:00"],
      ["2000-01-01T00:00:00", "1999-12-31T24:00:00"],
      ["2024-02-29T12:00:00", "2024-02-29T12:00:00.000"],
      ["2024-03-01T00:00:00.001"],
      ["12024-01-01T00:00:00"],
    ],
    ["2024-01-01T00:00:00Z", "-0044-03-15T10:00:00+01:00", "12024-01-01T00:00:00.125-14:00", "2024-02-29T14:00:00Z"],
    [
      "2023-02-29T12:00:00",
      "0000-01-01T00:00:00",
      "2024-01-01",
      "2024-01-01T24:00:01",
      "2024-01-01T23:59:60",
      "2024-1-1T00:00:00",
      "2024-01-01T00:00:00+14:01",
      "1900-02-29T00:00:00",
    ],
  ),
  time: ordered(
    [["00:00:00"], ["10:30:00"], ["12:00:00", "12:00:00.0"], ["23:59:59"], ["23:59:59.999"]],
    ["00:00:00Z", "10:30:00-05:00", "24:00:00", "15:30:00Z"],
    ["25:00:00", "12:00", "12:60:00", "1:00:00", "24:00:01", "12:00:00+15:00"],
  ),
  date: ordered(
    [["-0001-01-01"], ["1999-12-31"], ["2024-02-29"], ["2024-03-01"], ["12024-01-01"]],
    ["2024-01-01Z", "1999-12-31+02:00", "2024-02-29-14:00", "2024-02-29+14:00"],
    ["2023-02-29", "0000-01-01", "24-01-01", "2024-13-01", "2024-01-01T00:00:00", "2024-04-31"],
  ),
  gYear: ordered([["-0044"], ["1999"], ["2024"], ["12024"]], ["1999Z", "2024+02:00"], ["0000", "24", "02024", "+2024"]),
  gYearMonth: ordered(
    [["-0044-01"], ["1999-12"], ["2024-02"], ["2024-03"]],
    ["1999-12Z", "2024-02-05:00"],
    ["2024-13", "2024-1", "2024-00", "0000-01"],
  ),
  gMonthDay: ordered(
    [["--01-01"], ["--02-28"], ["--02-29"], ["--12-31"]],
    ["--12-31Z", "--02-29+01:00"],
    ["--02-30", "--13-01", "02-29", "--04-31"],
  ),
  gDay: ordered([["---01"], ["---15"], ["---30"], ["---31"]], ["---15Z", "---31-14:00"], ["---32", "---00", "--01"]),
  gMonth: ordered([["--01"], ["--05"], ["--11"], ["--12"]], ["--05Z", "--12+14:00"], ["--13", "--00", "01", "--5"]),
};

function text(whiteSpace, values, wrong) {
  const families = whiteSpace === "collapse" ? ["length", "enumeration"] : ["length", "enumeration", "whiteSpace"];
  return { whiteSpace, scale: [], values, wrong, families, unit: "characters" };
}

function other(values, wrong) {
  return { whiteSpace: "collapse", scale: [], values, wrong, families: ["enumeration"] };
}

function number(low, high, wrong) {
  const families = ["order", "order", "digits", "enumeration"];
  return { whiteSpace: "collapse", scale: [...low, ...high], values: [], wrong, families };
}

function real(low, high) {
  const wrong = ["+INF", "1e", "inf", "", "e1", "Infinity", "1e1.5", "nan"];
  return { ...ordered([...low, ...high], ["NaN", "0", "-0"], wrong) };
}

function ordered(scale, values, wrong) {
  return { whiteSpace: "collapse", scale, values, wrong, families: ["order", "order", "enumeration"] };
}
