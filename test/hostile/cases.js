import { readdirSync, readFileSync } from "node:fs";

const million = 1_000_000;
const megabyte = 1_048_576;

/** Options of a reading function under which content that the schema does not name is kept. */
const keep = { unknown: "keep" };
const internal = { doctype: "internal" };
const lifted = (...names) => ({
  ...keep,
  limits: Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])),
});

const times = (count, piece) => Array.from({ length: count }, (_, i) => piece(i)).join("");
const request = (content, attributes = "") => `<request${attributes}><action>sendMMS</action>${content}</request>`;
const withSubset = (subset, content) => `<!DOCTYPE request [${subset}]>${content}`;

/** Ten entities, each of which refers to the one before it ten times. */
const bomb = (mark, declared, text = "lol") =>
  `<!ENTITY ${declared}e0 "${text.repeat(10)}">${times(9, (i) => `<!ENTITY ${declared}e${i + 1} "${`${mark}e${i};`.repeat(10)}">`)}`;

const utf8 = (text) => Buffer.from(text, "utf8");
const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? utf8(part) : Buffer.from(part))));

/** Documents as people send them, to be spoiled. */
function samples() {
  const folder = new URL("../../schema/sinch-mms/samples/valid/SendMmsRequest/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => readFileSync(new URL(name, folder)));
}

function* truncated() {
  for (const sample of samples()) for (let end = 0; end < sample.length - 1; end++) yield sample.subarray(0, end);
}

function* flipped() {
  for (const sample of samples()) {
    for (let i = 0; i < sample.length; i++) {
      const copy = Buffer.from(sample);
      copy[i] ^= 1 << (i % 8);
      yield copy;
    }
  }
}

/**
 * Hostile inputs: a name, the document or documents, the options of the call, and the codes that end the reading of one:
 * none if it is read to its end, whatever is then said of its validity; anything but an exception will do without a list.
 */
export const CASES = [
  // Entities.
  [
    "an entity bomb, as readers are by default",
    () => withSubset(bomb("&", ""), request("&e9;")),
    {},
    ["doctype-not-allowed"],
  ],
  ["an entity bomb", () => withSubset(bomb("&", ""), request("&e9;")), internal, ["limit-entity-amplification"]],
  [
    "an entity bomb in an attribute value",
    () => withSubset(bomb("&", ""), request("", ' a="&e9;"')),
    internal,
    ["limit-entity-amplification"],
  ],
  [
    "an entity bomb in a default value",
    () => withSubset(`${bomb("&", "")}<!ATTLIST request a CDATA "&e9;">`, request("")),
    internal,
    ["limit-entity-amplification"],
  ],
  [
    "a bomb of parameter entities",
    () => withSubset(`${bomb("&#37;", "% ", "<!-- -->")}%e9;`, request("")),
    internal,
    ["limit-entity-amplification"],
  ],
  [
    "a bomb of one long entity",
    () => withSubset(`<!ENTITY e "${"x".repeat(100_000)}">`, request("&e;".repeat(100_000))),
    internal,
    ["limit-entity-text"],
  ],
  [
    "a bomb of one empty entity",
    () => withSubset('<!ENTITY e "">', request("&e;".repeat(million))),
    internal,
    ["limit-entity-expansions"],
  ],
  [
    "a bomb of defaults",
    () =>
      withSubset(
        `<!ATTLIST a ${times(200, (i) => `a${i} CDATA "${"x".repeat(100)}" `)}>`,
        request("<a/>".repeat(100_000)),
      ),
    { ...internal, ...keep },
    ["limit-entity-text"],
  ],
  [
    "an entity that contains itself",
    () => withSubset('<!ENTITY a "&b;"><!ENTITY b "&a;">', request("&a;")),
    internal,
    ["wfc-norecursion"],
  ],
  [
    "an entity of the file system",
    () => withSubset('<!ENTITY e SYSTEM "file:///etc/passwd">', request("&e;")),
    internal,
    ["entity-not-read"],
  ],
  [
    "an external subset",
    () => `<!DOCTYPE request SYSTEM "http://192.0.2.1/x.dtd">${request("&e;")}`,
    internal,
    ["entity-not-read"],
  ],
  // Depth and width.
  [
    "10^6 elements within each other",
    () => request("<a>".repeat(million) + "</a>".repeat(million)),
    keep,
    ["limit-depth"],
  ],
  [
    "10^6 elements within each other, the limit lifted",
    () => request("<a>".repeat(million) + "</a>".repeat(million)),
    lifted("maxDepth"),
    [],
  ],
  [
    "10^6 elements within each other, and no end tags",
    () => request("<a>".repeat(million)),
    lifted("maxDepth"),
    ["wfc-GIMatch"],
  ],
  ["10^6 elements side by side, kept", () => request("<a/>".repeat(million)), keep, []],
  ["10^6 elements side by side, ignored", () => request("<a/>".repeat(million)), { unknown: "ignore" }, []],
  [
    "10^6 elements side by side, refused",
    () => request("<a/>".repeat(million)),
    { unknown: "error" },
    ["limit-issues"],
  ],
  ["10^6 slides", () => request("<slide><duration>1</duration></slide>".repeat(million)), {}, []],
  ["10^6 comments", () => request("<!-- -->".repeat(million)), {}, []],
  ["10^6 processing instructions", () => request("<?p ?>".repeat(million)), {}, []],
  ["10^6 sections", () => request(`<a>${"<![CDATA[x]]>".repeat(million)}</a>`), keep, []],
  // Floods.
  [
    "10^6 attributes of one element",
    () =>
      request(
        "",
        times(million, (i) => ` a${i}=""`),
      ),
    keep,
    ["limit-attributes"],
  ],
  [
    "10^6 attributes of one element, the limit lifted",
    () =>
      request(
        "",
        times(million, (i) => ` a${i}=""`),
      ),
    lifted("maxAttributes"),
    [],
  ],
  [
    "10^6 attributes of one element, the first again at last",
    () => request("", `${times(million, (i) => ` a${i}=""`)} a0=""`),
    lifted("maxAttributes"),
    ["wfc-uniqattspec"],
  ],
  ["10^6 attributes, ten an element", () => request(`<a${times(10, (i) => ` a${i}=""`)}/>`.repeat(100_000)), keep, []],
  [
    "10^6 namespaces of one element",
    () => request(`<a${times(million, (i) => ` xmlns:p${i}="u"`)}/>`),
    keep,
    ["limit-namespaces"],
  ],
  [
    "10^6 namespaces of one element, the limit lifted",
    () => request(`<a${times(million, (i) => ` xmlns:p${i}="u"`)}/>`),
    lifted("maxNamespaces"),
    [],
  ],
  [
    "10^5 namespaces, one a level, the limits lifted",
    () => request(times(100_000, (i) => `<a xmlns:p="u${i}">`) + "</a>".repeat(100_000)),
    lifted("maxNamespaces", "maxDepth"),
    [],
  ],
  ["10^6 namespaces, one an element", () => request('<a xmlns="u"/>'.repeat(million)), keep, []],
  // Tokens.
  ["a text of 64 MB", () => request(`<a>${"x".repeat(64 * megabyte)}</a>`), keep, ["limit-text-length"]],
  [
    "a text of 64 MB, the limit lifted",
    () => request(`<a>${"x".repeat(64 * megabyte)}</a>`),
    lifted("maxTextLength"),
    [],
  ],
  ["a text of 64 MB of references", () => request(`<a>${"&lt;".repeat(16 * megabyte - 1)}</a>`), keep, []],
  ["a text of 64 MB of brackets", () => request(`<a>${"]] ]".repeat(16 * megabyte)}</a>`), lifted("maxTextLength"), []],
  [
    "a text of 64 MB of line ends",
    () => request(`<a>${"\r\n\r\n".repeat(16 * megabyte)}</a>`),
    lifted("maxTextLength"),
    [],
  ],
  ["an attribute value of 64 MB", () => request("", ` a="${"x".repeat(64 * megabyte)}"`), keep, ["limit-text-length"]],
  [
    "an attribute value of 64 MB of references",
    () => request("", ` a="${"&lt;".repeat(16 * megabyte - 1)}"`),
    keep,
    [],
  ],
  ["a name of 64 MB", () => request(`<${"n".repeat(64 * megabyte)}/>`), keep, ["limit-name-length"]],
  ["a comment of 64 MB", () => request(`<!--${"- ".repeat(32 * megabyte)}-->`), {}, []],
  ["a processing instruction of 64 MB", () => request(`<?p ${"? ".repeat(32 * megabyte)}?>`), {}, []],
  [
    "a section of 64 MB that is not ended",
    () => request(`<a><![CDATA[${"]] >".repeat(16 * megabyte)}`),
    keep,
    ["xml-syntax"],
  ],
  ["a start tag of 64 MB of white space", () => request(`<a${" \n".repeat(32 * megabyte)}/>`), keep, []],
  ["a character reference of 16 MB", () => request(`<a>&#${"0".repeat(16 * megabyte)}65;</a>`), keep, []],
  ["64 MB of white space and nothing else", () => " \r\n\t".repeat(16 * megabyte), {}, ["xml-syntax"]],
  ["more bytes than the limit", () => Buffer.alloc(260 * megabyte, "<a>"), {}, ["limit-input-length"]],
  // Encodings.
  ["an overlong '<' of two bytes", () => bytes("<request>", [0xc0, 0xbc], "a/></request>"), {}, ["encoding-malformed"]],
  [
    "an overlong '<' of three bytes",
    () => bytes("<request>", [0xe0, 0x80, 0xbc], "a/></request>"),
    {},
    ["encoding-malformed"],
  ],
  ["an overlong U+0000", () => bytes("<request>", [0xc0, 0x80], "</request>"), {}, ["encoding-malformed"]],
  ["a surrogate in UTF-8", () => bytes("<request>", [0xed, 0xa0, 0x80], "</request>"), {}, ["encoding-malformed"]],
  [
    "a code point beyond U+10FFFF",
    () => bytes("<request>", [0xf4, 0x90, 0x80, 0x80], "</request>"),
    {},
    ["encoding-malformed"],
  ],
  ["ISO 8859-1 in UTF-8", () => bytes("<request><a>", [0xe9], "</a></request>"), {}, ["encoding-malformed"]],
  ["UTF-16 after UTF-8", () => bytes("<request>", Buffer.from("<a/></request>", "utf16le")), {}, ["xml-syntax"]],
  [
    "UTF-8 after UTF-16",
    () => bytes([0xff, 0xfe], Buffer.from("<request>", "utf16le"), "<a/></request>"),
    keep,
    ["xml-syntax"],
  ],
  [
    "UTF-16 that says UTF-8",
    () => bytes([0xff, 0xfe], Buffer.from('<?xml version="1.0" encoding="UTF-8"?><request/>', "utf16le")),
    {},
    ["encoding-contradiction"],
  ],
  [
    "UTF-8 that says UTF-16",
    () => utf8('<?xml version="1.0" encoding="UTF-16"?><request/>'),
    {},
    ["encoding-contradiction"],
  ],
  ["UTF-7", () => utf8('<?xml version="1.0" encoding="UTF-7"?>+ADw-request/>'), {}, ["encoding-not-supported"]],
  ["two byte order marks", () => bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "<request/>"), {}, ["xml-syntax"]],
  [
    "64 MB of which the last byte is wrong",
    () => bytes(`<request><a>${"é".repeat(32 * megabyte)}`, [0xff]),
    {},
    ["encoding-malformed"],
  ],
  // Real documents.
  ["every beginning of every sample", truncated, {}, ["xml-syntax", "wfc-GIMatch", "encoding-malformed"]],
  ["every sample with one bit of any byte turned over", flipped, {}, undefined],
].map(([name, make, options, codes]) => ({ name, make, options, codes }));
