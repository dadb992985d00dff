import * as runtime from "@schemawright/runtime/codegen";
import { parseXPath, resolveNames } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { type AssertionVariable, type CompiledAssertion, compileAssertion } from "./compile-assertion.ts";
import type { ChildAccess, ObjectShape, ValueKind } from "./shape.ts";

const string: ValueKind = { kind: "string", primitive: "string" };
const integer: ValueKind = { kind: "number", primitive: "decimal" };
const bigint: ValueKind = { kind: "bigint", primitive: "decimal" };
const decimal: ValueKind = { kind: "decimal", primitive: "decimal" };
const double: ValueKind = { kind: "number", primitive: "double" };
const float: ValueKind = { kind: "number", primitive: "float" };
const boolean: ValueKind = { kind: "boolean", primitive: "boolean" };
const date: ValueKind = { kind: "date", primitive: "date" };
const dateTime: ValueKind = { kind: "dateTime", primitive: "dateTime" };
const duration: ValueKind = { kind: "duration", primitive: "duration" };
const list = (item: ValueKind): ValueKind => ({ kind: "list", primitive: item.primitive, list: item });

type Content = ValueKind | ObjectShape;
type Members = Readonly<Record<string, Content | readonly [Content]>>;

/** A name with a `*` at its end is repeated, one with an `@` before it is an attribute. */
function shapeOf(members: Members, text?: ValueKind): ObjectShape {
  const accesses = new Map<string, ChildAccess>();
  for (const [key, content] of Object.entries(members)) {
    const name = key.replace(/\*$/, "");
    const property = name.replace(/^@/, "").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const isShape = "children" in content;
    accesses.set(name, {
      property,
      repeated: key.endsWith("*"),
      shape: isShape ? (content as ObjectShape) : undefined,
      value: isShape ? undefined : (content as ValueKind),
    });
  }
  return {
    child: (namespace, localName) => (namespace === "" ? accesses.get(localName) : undefined),
    attribute: (namespace, localName) => (namespace === "" ? accesses.get(`@${localName}`) : undefined),
    children: () => [...accesses].filter(([name]) => !name.startsWith("@")).map(([, access]) => access),
    text,
    textProperty: text === undefined ? undefined : "value",
  };
}

const media = shapeOf({ url: string, size: integer });
const slide = shapeOf({
  image: media,
  video: media,
  "message-text": string,
  duration: integer,
  "tag*": string,
  "@lang": string,
});
const message = shapeOf({
  image: media,
  audio: media,
  video: media,
  vcard: media,
  ical: media,
  pdf: media,
  passbook: media,
  "message-text": string,
  "fallback-sms-text": string,
  "disable-fallback-sms": string,
  flag: boolean,
  duration: integer,
  "custom-text*": shapeOf({ slide: integer, value: string }),
  "slide*": slide,
  note: shapeOf({ "@kind": string }, string),
  "ddm-message-text": string,
  "ddm-message-subject": string,
  "ddm-message-timeout": integer,
  "ddm-force": boolean,
  price: decimal,
  total: decimal,
  weight: double,
  ratio: float,
  big: bigint,
  from: date,
  until: date,
  at: dateTime,
  wait: duration,
  "number*": integer,
  "price-list*": decimal,
  codes: list(string),
  "codes-list*": list(integer),
  "odd.name": string,
  "@version": integer,
});
const tree: ObjectShape = {
  ...shapeOf({ leaf: string }),
  children: () => [branch, { ...branch, property: "leaf", shape: undefined, value: string }],
};
const branch: ChildAccess = {
  property: "branch",
  repeated: true,
  get shape() {
    return tree;
  },
  value: undefined,
};

const context = {
  namespaceBindings: { xs: "http://www.w3.org/2001/XMLSchema" },
  defaultNamespace: "",
};

interface Options {
  readonly shape?: ObjectShape | undefined;
  readonly value?: ValueKind;
  readonly locals?: ReadonlyMap<string, string>;
}

function compile(expression: string, { shape = message, value, locals }: Options = {}): CompiledAssertion {
  const parsed = parseXPath(expression);
  if (!parsed.ok) return parsed;
  const resolved = resolveNames(parsed.ast, context);
  if (!resolved.ok) return resolved;
  const variables: Record<string, AssertionVariable> = value === undefined ? {} : { value: { code: "value", value } };
  return compileAssertion(resolved.ast, value === undefined ? shape : undefined, "value", {
    variables,
    ...(locals === undefined ? {} : { locals }),
  });
}

function evaluate(expression: string, value: unknown, options: Options = {}): unknown {
  const compiled = compile(expression, options);
  if (!compiled.ok) throw new Error(compiled.message);
  const available: Readonly<Record<string, unknown>> = { ...runtime };
  const helpers = compiled.helpers.map((name) => available[name]);
  const run = new Function("value", ...compiled.helpers, `"use strict"; return ${compiled.code};`);
  const found = run(value, ...helpers);
  if (options.value === undefined && typeof value === "object") {
    expect(evaluateLocals(expression, value as Readonly<Record<string, unknown>>, options)).toBe(found);
  }
  return found;
}

/** The same, where what the properties hold is in variables of their names. */
function evaluateLocals(expression: string, object: Readonly<Record<string, unknown>>, options: Options): unknown {
  const { shape = message } = options;
  const properties = new Set([...(shape.children() ?? []).map(({ property }) => property), ...Object.keys(object)]);
  const locals = new Map([...properties].map((name, i) => [name, /^[a-z]+$/i.test(name) ? `${name}_` : `other${i}`]));
  const compiled = compile(expression, { ...options, locals });
  if (!compiled.ok) throw new Error(compiled.message);
  const available: Readonly<Record<string, unknown>> = { ...runtime };
  const names = [...compiled.properties.map((name) => locals.get(name) ?? ""), ...compiled.helpers];
  const given = [
    ...compiled.properties.map((name) => object[name]),
    ...compiled.helpers.map((name) => available[name]),
    ...(compiled.asksObject ? [object] : []),
  ];
  const run = new Function(
    ...names,
    ...(compiled.asksObject ? ["value"] : []),
    `"use strict"; return ${compiled.code};`,
  );
  return run(...given);
}

const part = { url: "u", size: 1 };

/** An assertion, objects for which it holds, objects for which it does not. */
const onObjects: readonly (readonly [string, readonly object[], readonly object[]])[] = [
  ["not(video and image)", [{}, { video: part }, { image: part }], [{ video: part, image: part }]],
  ["count(vcard|ical|pdf|passbook) le 1", [{}, { pdf: part }], [{ pdf: part, vcard: part }]],
  [
    "not((vcard or ical or pdf or passbook) and (image or audio or video))",
    [{ vcard: part, ical: part }, { image: part }],
    [{ passbook: part, audio: part }],
  ],
  [
    "image or audio or normalize-space(message-text) != ''",
    [{ audio: part }, { messageText: " x " }],
    [{}, { messageText: " \n " }, { video: part }],
  ],
  [
    "normalize-space(fallback-sms-text) != '' or string(disable-fallback-sms) = ('true','1','yes')",
    [{ fallbackSmsText: "a" }, { disableFallbackSms: "yes" }],
    [{}, { disableFallbackSms: "no" }, { disableFallbackSms: "" }],
  ],
  [
    "count(custom-text/slide) = count(distinct-values(custom-text/slide))",
    [{}, { customText: [{ slide: 1 }, { slide: 2 }, {}] }],
    [{ customText: [{ slide: 1 }, { slide: 2 }, { slide: 1 }] }],
  ],
  ["not(duration > 30)", [{}, { duration: 30 }], [{ duration: 31 }]],
  [
    "exists(ddm-message-text) or not(ddm-message-subject or ddm-message-timeout or ddm-force)",
    [{}, { ddmMessageText: "" }],
    [{ ddmForce: false }, { ddmMessageTimeout: 0 }],
  ],
  ["count(custom-text) <= 2", [{}, { customText: [{}, {}] }], [{ customText: [{}, {}, {}] }]],
  [
    "count(slide/image | slide/video) = 2",
    [{ slide: [{ image: part, video: part }, {}] }],
    [{ slide: [{ image: part }] }],
  ],
  [
    "every $s in slide satisfies not($s/image and $s/video)",
    [{}, { slide: [{ image: part }] }],
    [{ slide: [{}, { image: part, video: part }] }],
  ],
  [
    "some $s in slide satisfies $s/duration = 5",
    [{ slide: [{}, { duration: 5 }] }],
    [{}, { slide: [{ duration: 4 }] }],
  ],
  [
    "some $a in slide, $b in custom-text satisfies $a/duration = $b/slide",
    [{ slide: [{ duration: 2 }], customText: [{ slide: 1 }, { slide: 2 }] }],
    [{ slide: [{ duration: 2 }] }],
  ],
  ["slide[1]/image", [{ slide: [{ image: part }] }], [{}, { slide: [] }, { slide: [{}, { image: part }] }]],
  ["slide[last()]/image", [{ slide: [{}, { image: part }] }], [{ slide: [{ image: part }, {}] }, {}]],
  ["slide[position() = 2][image]", [{ slide: [{}, { image: part }] }], [{ slide: [{ image: part }, {}] }]],
  ["slide[last() - 1]/image", [{ slide: [{ image: part }, {}] }], [{ slide: [{}, { image: part }] }]],
  ["slide[position() < last()]/image", [{ slide: [{ image: part }, {}] }], [{ slide: [{}, { image: part }] }]],
  [
    "slide/tag[2] = 'b'",
    [{ slide: [{ tag: ["a"] }, { tag: ["x", "b"] }] }],
    [{ slide: [{ tag: ["b"] }, { tag: ["b"] }] }],
  ],
  [
    "slide[image/size > 3][duration]",
    [{ slide: [{ image: { size: 4 }, duration: 1 }] }],
    [{ slide: [{ image: { size: 4 } }] }, {}],
  ],
  ["video[size > 3]", [{ video: { size: 4 } }], [{}, { video: { size: 3 } }, { video: {} }]],
  ["video[size > 3]/url = 'x'", [{ video: { size: 4, url: "x" } }], [{ video: { size: 3, url: "x" } }]],
  ["slide/@lang = ('de', 'en')", [{ slide: [{}, { lang: "en" }] }], [{ slide: [{ lang: "fr" }] }, {}]],
  ["@version = 2", [{ version: 2 }], [{}, { version: 1 }]],
  ["note = 'x' and note/@kind != 'y'", [{ note: { value: "x", kind: "z" } }], [{}, { note: { value: "x" } }]],
  ["normalize-space(note) = 'x'", [{ note: { value: " x " } }], [{}]],
  ["* except (image | video)", [{ audio: part }, { slide: [{}] }], [{}, { image: part, slide: [] }]],
  ["slide/*/* or slide[0]", [{ slide: [{ video: part }] }], [{ slide: [{ duration: 1 }] }]],
  ["count(*) = 2", [{ image: part, number: [1] }, { number: [1, 2] }], [{ number: [1] }]],
  ["slide/*", [{ slide: [{ tag: ["a"] }] }], [{ slide: [{}] }]],
  ["slide/*/url = 'u'", [{ slide: [{ video: part }] }], [{ slide: [{ duration: 1 }] }]],
  [".//url = 'u'", [{ image: part }, { slide: [{ image: part }] }], [{}]],
  ["count((image | image | video)) = 1", [{ image: part }], [{ image: part, video: part }]],
  ["image intersect (image | video)", [{ image: part }], [{ video: part }]],
  ["flag", [{ flag: false }], [{}]],
  ["flag = true()", [{ flag: true }], [{ flag: false }, {}]],
  ["not(flag = false())", [{ flag: true }, {}], [{ flag: false }]],
  ["string(flag) = ('true', '1')", [{ flag: true }], [{ flag: false }, {}]],
  ["string(flag) = ''", [{}], [{ flag: false }]],
  ["string(duration) != ''", [{ duration: 0 }], [{}]],
  ["price < total", [{ price: "9.50", total: "10" }], [{ price: "10.0", total: "10" }, { price: "1" }]],
  ["price = 0.10", [{ price: "0.1" }], [{ price: "0.11" }, {}]],
  ["price + 0.2 = total", [{ price: "0.1", total: "0.30" }], [{ price: "0.1", total: "0.31" }, { total: "0.2" }]],
  ["price * 2 ge 3 and -price lt 0", [{ price: "1.5" }], [{ price: "1.4" }]],
  ["total div 4 = 0.25", [{ total: "1" }], [{ total: "2" }]],
  ["duration mod 2 = 0", [{ duration: 4 }], [{ duration: 3 }, {}]],
  ["duration idiv 10 = 3", [{ duration: 39 }], [{ duration: 40 }]],
  ["duration > 2.5", [{ duration: 3 }], [{ duration: 2 }]],
  ["big > 9007199254740992", [{ big: 9007199254740993n }], [{ big: 9007199254740992n }]],
  ["big = 12 or big < -3", [{ big: 12n }, { big: -4n }], [{ big: 11n }, {}]],
  ["big > duration", [{ big: 2n, duration: 1 }], [{ big: 1n, duration: 1 }]],
  ["weight < 1.5e0", [{ weight: 1 }], [{ weight: 2 }, { weight: Number.NaN }, {}]],
  ["weight != weight", [{ weight: Number.NaN }], [{ weight: 1 }, {}]],
  ["ratio = 0.1 or ratio = 2", [{ ratio: Math.fround(0.1) }, { ratio: 2 }], [{ ratio: 0.5 }]],
  ["weight * 2 > price", [{ weight: 1.5, price: "2.9" }], [{ weight: 1, price: "2" }]],
  ["from < until", [{ from: "2020-01-01", until: "2020-01-02" }], [{ from: "2020-01-01", until: "2020-01-01" }, {}]],
  ["from ge xs:date('2020-01-01')", [{ from: "2020-01-01" }], [{ from: "2019-12-31" }, {}]],
  ["at = xs:dateTime('2020-01-01T12:00:00Z')", [{ at: "2020-01-01T13:00:00+01:00" }], [{ at: "2020-01-01T13:00:00Z" }]],
  ["wait = wait and not(wait != wait)", [{ wait: "P1D" }], [{}]],
  ["sum(number) = 6", [{ number: [1, 2, 3] }], [{}, { number: [6, 1] }]],
  ["sum(price-list) = 0.3", [{ priceList: ["0.1", "0.2"] }], [{ priceList: ["0.3", "1"] }]],
  ["min(number) = 1 and max(number) <= 9", [{ number: [9, 1] }], [{ number: [10, 1] }, {}]],
  ["number = 3", [{ number: [1, 3] }], [{ number: [1] }, {}]],
  ["number != 3", [{ number: [1, 3] }], [{ number: [3, 3] }, {}]],
  ["number = (1 to 3)", [{ number: [9, 2] }], [{ number: [4] }]],
  [
    "number = custom-text/slide",
    [{ number: [1, 2], customText: [{ slide: 2 }] }],
    [{ number: [1], customText: [{ slide: 2 }] }],
  ],
  ["codes = 'a'", [{ codes: ["b", "a"] }], [{ codes: [] }, {}]],
  ["count(codes) = 1 and count(data(codes)) = 2", [{ codes: ["a", "b"] }], [{ codes: ["a"] }]],
  ["codes-list = 3", [{ codesList: [[1], [2, 3]] }], [{ codesList: [[1]] }, {}]],
  [
    "count(distinct-values((image/url, video/url))) = 1",
    [{ image: part, video: part }],
    [{ image: part, video: { url: "v" } }, {}],
  ],
  [
    "if (flag = true()) then image else video",
    [{ flag: true, image: part }, { video: part }],
    [{ flag: true, video: part }, {}],
  ],
  ["count(if (flag) then slide else image) = 2", [{ flag: false, slide: [{}, {}] }], [{ image: part }]],
  ["(if (flag) then 1 else 2) = duration", [{ flag: true, duration: 1 }, { duration: 2 }], [{ duration: 1 }]],
  ["count(for $s in slide return $s/image) = 1", [{ slide: [{ image: part }, {}] }], [{ slide: [{}] }]],
  [
    "(for $s in slide return string-length($s/message-text)) = 3",
    [{ slide: [{}, { messageText: "abc" }] }],
    [{ slide: [{ messageText: "ab" }] }],
  ],
  [
    "contains(message-text, 'b') and starts-with(message-text, 'a') and ends-with(message-text, 'c')",
    [{ messageText: "abc" }],
    [{ messageText: "ab" }, {}],
  ],
  ["string-length(message-text) <= 2", [{}, { messageText: "😀😀" }], [{ messageText: "abc" }]],
  ["concat(message-text, '-', fallback-sms-text) = 'a-'", [{ messageText: "a" }], [{}]],
  ["substring(message-text, 2, 1) = 'b'", [{ messageText: "abc" }], [{ messageText: "a" }, {}]],
  ["upper-case(message-text) = 'AB' and lower-case(message-text) = 'ab'", [{ messageText: "aB" }], [{}]],
  ["translate(message-text, '0123456789', '') = '+'", [{ messageText: "+12" }], [{ messageText: "+1a" }]],
  ["string-join(slide/tag, ',') = 'a,b'", [{ slide: [{ tag: ["a"] }, { tag: ["b"] }] }], [{}]],
  ["number(message-text) > 3", [{ messageText: " 4 " }], [{ messageText: "x" }, {}]],
  ["message-text castable as xs:integer", [{ messageText: "12" }], [{ messageText: "1.2" }, {}]],
  ["message-text castable as xs:integer?", [{ messageText: "12" }, {}], [{ messageText: "1.2" }]],
  ["message-text < 'b'", [{ messageText: "a" }, { messageText: "B" }], [{ messageText: "c" }, {}]],
  [
    "message-text eq 'x' or message-text ne fallback-sms-text",
    [{ messageText: "x" }, { messageText: "a", fallbackSmsText: "b" }],
    [{ messageText: "a" }, {}],
  ],
  ["odd.name = 'x'", [{ "odd.name": "x" }], [{}]],
  ["boolean(image) and empty(video) and true() and not(false())", [{ image: part }], [{ image: part, video: part }]],
  ["matches(message-text, '^a.c$')", [{ messageText: "abc" }], [{ messageText: "a\nc" }, { messageText: "abcd" }, {}]],
  ["not(matches(message-text, '[\u0080-\u{10ffff}/]'))", [{ messageText: "plain" }, {}], [{ messageText: "a/b" }]],
  [
    "matches(message-text, '^a|b$|c', 's')",
    [{ messageText: "ax" }, { messageText: "xb" }, { messageText: "xcx" }],
    [{ messageText: "xa" }, { messageText: "bx" }],
  ],
  ["matches(message-text, '^\\d+?\\$$')", [{ messageText: "12$" }], [{ messageText: "12" }]],
  ["'a' = 'a' and 1 + 1 = 2 and -1 < 0", [{}], []],
];

describe("compileAssertion over objects", () => {
  it.each(onObjects)("%s", (expression, good, bad) => {
    for (const object of good) expect([object, evaluate(expression, object)]).toEqual([object, true]);
    for (const object of bad) expect([object, evaluate(expression, object)]).toEqual([object, false]);
  });
});

const onValues: readonly (readonly [string, ValueKind, readonly unknown[], readonly unknown[]])[] = [
  ["$value > 3 and $value < 6", integer, [4], [3, 6]],
  ["not(matches($value, '[^a-z]'))", string, ["abc", ""], ["aBc"]],
  ["string-length($value) = (2, 4)", string, ["ab", "abcd"], ["abc"]],
  ["count($value) = 2 and $value = 'x'", list(string), [["x", "y"]], [["x"], ["a", "b"]]],
  ["every $item in $value satisfies $item mod 2 = 0", list(integer), [[2, 4], []], [[1]]],
  ["string($value) = 'true'", boolean, [true], [false]],
  ["$value", boolean, [true], [false]],
  ["$value[1] = 5", list(integer), [[5, 6]], [[6, 5], []]],
  ["$value != ''", { kind: "union", primitive: "string", union: [string, string] }, ["a"], [""]],
];

describe("compileAssertion over $value", () => {
  it.each(onValues)("%s", (expression, value, good, bad) => {
    for (const each of good) expect([each, evaluate(expression, each, { value })]).toEqual([each, true]);
    for (const each of bad) expect([each, evaluate(expression, each, { value })]).toEqual([each, false]);
  });
});

describe("the code", () => {
  it.each([
    ["not(video and image)", "!(value.video !== undefined && value.image !== undefined)", []],
    ["not(video)", "value.video === undefined", []],
    ["count(custom-text) <= 8", "(value.customText ?? []).length <= 8", []],
    ["count(vcard|ical) le 1", "countPresent(value.vcard, value.ical) <= 1", ["countPresent"]],
    ["not(duration > 30)", "!(value.duration !== undefined && value.duration > 30)", []],
    ["normalize-space(message-text) != ''", "!isBlank(value.messageText)", ["isBlank"]],
    ["normalize-space(message-text) = 'a'", 'normalizeSpace(value.messageText) === "a"', ["normalizeSpace"]],
    ["every $s in slide satisfies $s/image", "(value.slide ?? []).every((slide) => slide.image !== undefined)", []],
    [
      "slide/tag = 'it''s \"'",
      '(value.slide ?? []).flatMap((slide) => slide.tag ?? []).some((tag) => tag === "it\'s \\"")',
      [],
    ],
    ["string(disable-fallback-sms) = ('true', '1')", '["true", "1"].includes(value.disableFallbackSms ?? "")', []],
    [
      "image and video or audio",
      "(value.image !== undefined && value.video !== undefined) || value.audio !== undefined",
      [],
    ],
    ["image/url = 'x'", 'value.image?.url === "x"', []],
    ["odd.name", 'value["odd.name"] !== undefined', []],
  ])("of %s is %s", (expression, code, helpers) => {
    expect(compile(expression)).toMatchObject({ ok: true, code, helpers });
  });

  it("asks variables where they hold what the object's properties hold, and those of items are others", () => {
    const locals = new Map([
      ["slide", "slide"],
      ["image", "picture"],
    ]);
    expect(compile("every $s in slide satisfies $s/image and image", { locals })).toEqual({
      ok: true,
      code: "(slide ?? []).every((slide2) => slide2.image !== undefined && picture !== undefined)",
      helpers: [],
      properties: ["slide", "image"],
      asksObject: false,
    });
    expect(compile("image or video", { locals })).toMatchObject({ properties: ["image"], asksObject: true });
  });
});

const refused: readonly (readonly [string, number, RegExp])[] = [
  ["image and missing", 10, /no child element named "missing"/],
  ["slide/missing[1]", 6, /no child element named "missing"/],
  ["image/url/deeper", 10, /no child element named "deeper"/],
  ["@missing", 1, /no attribute named "missing"/],
  ["/message", 0, /root/],
  ["../image", 0, /axis "parent"/],
  ["following-sibling::x", 0, /axis "following-sibling"/],
  ["image/text()", 6, /text\(\)/],
  ["number eq 3", 0, /"eq" compares single values/],
  ["message-text = 3", 0, /xs:string with xs:decimal.*number\(\)/],
  ["flag = 'true'", 0, /xs:boolean with xs:string/],
  ["string(flag) = 'true'", 0, /both 'true' and '1'/],
  ["string(duration) = '3'", 0, /text of a number/],
  ["string-length(duration) = 2", 14, /takes a string, not an xs:decimal/],
  ["string(image) = ''", 7, /child elements/],
  ["image = 'x'", 0, /no typed value/],
  ["normalize-space(slide/message-text)", 16, /single value/],
  ["duration div number[1] = 1", 0, /may be absent|other than 0/],
  ["duration div 0 = 1", 0, /other than 0/],
  ["(1, 2)", 1, /truth value/],
  ["wait < wait", 0, /xs:duration/],
  ["ratio + 1 = 2", 0, /xs:float/],
  ["codes + 1 = 2", 0, /single numbers/],
  ["message-text cast as xs:integer", 0, /"cast as"/],
  ["image instance of element()", 0, /"instance of"/],
  ["image is video", 0, /comparison of nodes/],
  ["avg(number) = 1", 0, /avg\(\)/],
  ["matches(message-text, fallback-sms-text)", 22, /literal/],
  ["matches(message-text, '(a)\\1')", 22, /Back references/],
  ["matches(message-text, 'a^b')", 22, /ends of an alternative/],
  ["matches(message-text, '(a+)+b')", 22, /linear|Anchor/],
  ["matches(message-text, 'a+b')", 22, /Anchor/],
  ["matches(message-text, '[')", 22, /is wrong/],
  ["matches(message-text, 'a', 'i')", 22, /flags "i"/],
  ["(image | video)[1]", 16, /position|truth value/],
  ["(image | video)[position() = 1]", 16, /position\(\)/],
  ["slide[image] | slide[video]", 0, /Two predicates/],
  ["some $s in slide satisfies slide | $s", 27, /different variables/],
  ["contains(message-text, 'a', 'urn:c')", 28, /Collations/],
  ["1 to 1000000000 = 3", 0, /range/],
  ["$other = 1", 0, /no variable \$other/],
];

describe("compileAssertion refuses", () => {
  it.each(refused)("%s", (expression, offset, message) => {
    expect(compile(expression)).toMatchObject({ ok: false, offset, message: expect.stringMatching(message) });
  });

  it("the context item of a simple type", () => {
    expect(compile("image", { value: string })).toMatchObject({
      ok: false,
      message: expect.stringContaining("$value"),
    });
  });

  it("properties that every object has", () => {
    expect(compile("constructor", { shape: shapeOf({ constructor: string }) })).toMatchObject({
      ok: false,
      message: expect.stringContaining('property "constructor"'),
    });
  });

  it("descendants of a type that contains itself", () => {
    expect(compile(".//leaf", { shape: tree })).toMatchObject({
      ok: false,
      message: expect.stringContaining("contains itself"),
    });
  });

  it.each([
    ["conditions", `${"(if (".repeat(60)}flag${") then image else video)".repeat(60)}`],
    [
      "quantifiers over unions",
      `${Array.from({ length: 40 }, (_, i) => `some $v${i} in (image | audio | video) satisfies `).join("")} flag`,
    ],
  ])("what would become too much code: %s", (_what, expression) => {
    expect(compile(expression)).toMatchObject({ ok: false });
  });
});

describe("wide and deep expressions", () => {
  it.each([
    ["functions", `${"concat('a', ".repeat(100)}message-text${")".repeat(100)} = ''`],
    ["sums", `count(slide) = ${Array.from({ length: 500 }, () => "1").join(" + ")}`],
    ["negations", `${"not(".repeat(120)}flag${")".repeat(120)}`],
  ])("are compiled: %s", (_what, expression) => {
    expect(compile(expression)).toMatchObject({ ok: true });
  });

  it("are compiled without end of stack", () => {
    const alternatives = Array.from({ length: 1000 }, () => "image").join(" or ");
    expect(compile(alternatives)).toMatchObject({ ok: true });
    const items = Array.from({ length: 1000 }, (_, index) => `'${index}'`).join(",");
    expect(evaluate(`message-text = (${items})`, { messageText: "999" })).toBe(true);
  });
});
