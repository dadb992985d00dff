import { describe, expect, it } from "vitest";
import { parseXPath } from "./parser.ts";
import { printXPath } from "./print.ts";

/** Expression as written, and as printed from its tree; one string when both are the same. */
const roundTrips: readonly (readonly [string, string?])[] = [
  ["not(video and image)"],
  ["count(vcard|ical|pdf|passbook) le 1", "count(vcard | ical | pdf | passbook) le 1"],
  ["not((vcard or ical or pdf) and (image or audio))"],
  ["normalize-space(message-text) != ''"],
  ["string(disable-fallback-sms) = ('true','1','yes')", "string(disable-fallback-sms) = ('true', '1', 'yes')"],
  ["count(custom-text/slide) = count(distinct-values(custom-text/slide))"],
  ["not(matches($value, '[\\x{80}]'))"],
  ["a//b", "a/descendant-or-self::node()/b"],
  ["//a[1]"],
  ["/"],
  ["/a/@b"],
  ["../a"],
  ["./a/."],
  ["@*"],
  ["attribute::p:n", "@p:n"],
  ["p:*/*:n/*"],
  ["child::a[position() = last()]", "a[position() = last()]"],
  ["ancestor-or-self::element(a, xs:string?)"],
  ["self::node()/text()"],
  ["document-node(element(a))"],
  ["processing-instruction('x')"],
  ["attribute(*, xs:int)", "@attribute(*, xs:int)"],
  ["schema-element(p:a)"],
  ["(a | b)[1]/c"],
  ["a union b union c", "a | b | c"],
  ["* except (a | b)"],
  ["a intersect b except c"],
  ["1 + 2 * 3 - -4 div 5 idiv 6 mod 7"],
  ["(1 + 2) * 3"],
  ["1 - (2 - 3)"],
  ["- - 1", "--1"],
  ["1 to 3"],
  [".5 = 1. and 1e3 > 2.5E-1"],
  ["a is b or a << b or a >> b"],
  ["some $x in a, $y in b satisfies $x = $y"],
  ["every $p:x in a/b satisfies $p:x > 0"],
  ["for $x in a return ($x, 1)"],
  ["if (a) then b else if (c) then d else e"],
  ["(if (a) then b else c) = 1"],
  ["a castable as xs:integer?"],
  ["'2020' cast as xs:gYear"],
  ["a instance of element()+"],
  ["a treat as item()* instance of empty-sequence()"],
  ["()"],
  ["((1, 2), 3)", "(1, 2), 3"],
  ['\'it\'\'s\' = "say ""x"""', "'it''s' = 'say \"x\"'"],
  ["a (: one (: two :) :) and b", "a and b"],
  // Names that are keywords elsewhere.
  ["if = for and or or and"],
  ["div div mod"],
  ["some/every[return]"],
  ["a-b - c.d"],
  ["* * *"],
  ["text = node"],
];

const errors: readonly (readonly [string, number, RegExp])[] = [
  ["", 0, /The expression ends where a step/],
  ["   ", 3, /ends/],
  ["a and", 5, /ends where a step/],
  ["not(a", 5, /where "\)" was expected/],
  ["a b", 2, /"b" stands where the end/],
  ["a = 'x", 4, /string .* does not end/],
  ["(: a", 0, /comment .* does not end/],
  ["a # b", 2, /"#" starts no part/],
  ["10div 2", 2, /white space/],
  ["up::a", 0, /no axis named "up"/],
  ["a[1", 3, /"\]"/],
  ["some $x in a", 12, /"satisfies"/],
  ["if (a) then b", 13, /"else"/],
  ["a = b = c", 6, /"=" stands/],
  ["$", 1, /a name/],
  ["a castable as 1", 14, /a name/],
  ["document-node(text())", 14, /element/],
];

describe("parseXPath", () => {
  it.each(roundTrips.map(([written, printed = written]) => [written, printed] as const))(
    "reads %s",
    (written, printed) => {
      const first = parseXPath(written);
      expect(first).toMatchObject({ ok: true });
      if (!first.ok) return;
      expect(printXPath(first.ast)).toBe(printed);
      const second = parseXPath(printed);
      expect(second.ok && printXPath(second.ast)).toBe(printed);
    },
  );

  it.each(errors)("refuses %j", (expression, offset, message) => {
    expect(parseXPath(expression)).toMatchObject({
      ok: false,
      code: "XPST0003",
      offset,
      message: expect.stringMatching(message),
    });
  });

  it("keeps the offsets of what it read", () => {
    expect(parseXPath("a or  count( b )")).toMatchObject({
      ast: {
        kind: "or",
        operands: [
          { start: 0, end: 1 },
          { kind: "functionCall", start: 6, end: 16 },
        ],
      },
    });
  });

  it("builds the same operator from the left", () => {
    expect(parseXPath("1 - 2 - 3")).toMatchObject({
      ast: { operator: "-", left: { operator: "-", right: { text: "2" } }, right: { text: "3" } },
    });
  });
});

const repeated = (text: string): string => text.repeat(10_000);

describe("hostile expressions", () => {
  it.each([
    ["parentheses", `${repeated("(")}a${repeated(")")}`],
    ["functions", `${repeated("not(")}a${repeated(")")}`],
    ["predicates", `${repeated("a[")}a${repeated("]")}`],
    ["signs", `${repeated("- ")}1`],
    ["sums", `${repeated("1 + ")}1`],
    ["exceptions", `${repeated("a except ")}a`],
    ["conditions", `${repeated("if (a) then b else ")}c`],
    ["open comments", repeated("(:")],
  ])("end in an issue: %s", (_what, expression) => {
    expect(parseXPath(expression)).toMatchObject({ ok: false, code: "XPST0003" });
  });

  it.each([
    ["alternatives", `${repeated("a or ")}a`],
    ["steps", `${repeated("a/")}a`],
    ["unions", `${repeated("a|")}a`],
    ["items", `${repeated("1,")}1`],
  ])("that are wide but not deep are read: %s", (_what, expression) => {
    const parsed = parseXPath(expression);
    expect(parsed.ok && printXPath(parsed.ast).length).toBeGreaterThan(10_000);
  });
});
