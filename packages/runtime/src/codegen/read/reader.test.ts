import { describe, expect, it } from "vitest";
import type { XmlElement } from "../../xml/element.ts";
import { childrenLeft } from "../content/child.ts";
import { type ContentModel, expectedNames } from "../content/content-model.ts";
import type { Child, ContentFindings } from "../finding.ts";
import { type MessageDefinition, readMessage } from "../messages/message.ts";
import type { ReadOptions } from "../options.ts";
import { intDatatype, stringDatatype } from "../values/builtins.ts";
import { completeContent, placeChild, requireChild, stepChild } from "./children.ts";
import { readAttribute, requireAttribute } from "./declared-attributes.ts";
import type { Reader } from "./reader.ts";
import { readEmpty, readSimple, readText } from "./simple-content.ts";
import { readUndeclaredAttribute, readUndeclaredAttributes } from "./undeclared-attributes.ts";
import { readUndeclared } from "./undeclared-element.ts";

const child = (name: string, minOccurs = 1, maxOccurs = 1): Child => ({
  name,
  property: name,
  repeated: maxOccurs > 1,
  minOccurs,
  maxOccurs,
  missing: { code: "cvc-complex-type.2.4.b", rule: `M-${name}` },
  excess: { code: "cvc-complex-type.2.4.a", rule: `X-${name}` },
});

const FROM = child("from");
const TO = child("to", 1, 2);
const KIND: Child = { ...child("kind"), missing: { code: "cvc-complex-type.4", rule: "M-kind" } };
const ANY_ORDER: ContentFindings = {
  type: "AnyOrder",
  names: ["from", "to"],
  schemaLocation: "s.xsd:1:1",
  open: false,
};

interface Mail {
  kind?: number;
  from?: number;
  to: string[];
  $unknown?: XmlElement[];
}

/** What a reader of `xs:all` with an attribute looks like, written by hand. */
function readMail(reader: Reader): Mail | undefined {
  let kind: number | undefined;
  for (let i = 0; i < reader.attributeCount; i++) {
    if (reader.attributeName(i) === "kind" && reader.attributeNamespace(i) === "")
      kind = readAttribute(reader, i, KIND, intDatatype);
    else readUndeclaredAttribute(reader, i, ANY_ORDER);
  }
  if (kind === undefined) requireAttribute(reader, KIND);
  let from: number | undefined;
  let fromCount = 0;
  const to: string[] = [];
  let toCount = 0;
  const unknown: XmlElement[] = [];
  while (reader.nextChild()) {
    if (reader.namespace === "" && reader.localName === "from") {
      if (placeChild(reader, FROM, fromCount++)) from = readSimple(reader, intDatatype);
      continue;
    }
    if (reader.namespace === "" && reader.localName === "to") {
      if (placeChild(reader, TO, toCount++)) {
        const one = readSimple(reader, stringDatatype, "V-to");
        if (one !== undefined) to.push(one);
      }
      continue;
    }
    const other = readUndeclared(reader, ANY_ORDER, childrenLeft([FROM, TO], [fromCount, toCount]));
    if (other !== undefined) unknown.push(other);
  }
  requireChild(reader, FROM, fromCount);
  requireChild(reader, TO, toCount);
  const value: Mail = { to };
  if (kind !== undefined) value.kind = kind;
  if (from !== undefined) value.from = from;
  if (unknown.length > 0) value.$unknown = unknown;
  reader.end();
  return value;
}

const A = child("a", 0);
const B = child("b");
const MODEL: ContentModel = {
  symbols: [A, B, child("c")],
  transitions: [[0, 1, 1, 2], [1, 2], [2, 3], []],
  accepting: [false, false, false, true],
};
const IN_ORDER: ContentFindings = { type: "InOrder", names: ["a", "b", "c"], schemaLocation: "s.xsd:2:1", open: false };

/** What a reader of the sequence `a?, b, c` looks like. */
function readInOrder(reader: Reader): object {
  if (reader.attributeCount > 0) readUndeclaredAttributes(reader, IN_ORDER);
  const value: Record<string, string> = {};
  const counts = [0, 0, 0];
  let state = 0;
  while (reader.nextChild()) {
    const symbol = ["a", "b", "c"].indexOf(reader.localName);
    if (symbol >= 0) {
      const count = counts[symbol] ?? 0;
      counts[symbol] = count + 1;
      const to = stepChild(reader, MODEL, state, symbol, count);
      if (to < 0) continue;
      state = to;
      const name = reader.localName;
      const text = readSimple(reader, stringDatatype);
      if (text !== undefined) value[name] = text;
      continue;
    }
    readUndeclared(reader, IN_ORDER, expectedNames(MODEL, state));
  }
  completeContent(reader, MODEL, state);
  reader.end();
  return value;
}

const message = <T>(read: (reader: Reader) => T | undefined): MessageDefinition<T> => ({
  name: "Message",
  forms: [{ namespace: "", root: "m", schemaLocation: "s.xsd:0:0", read }],
  errors: { wellFormedness: "W", root: "R" },
});
const MAIL = message(readMail);
const ORDERED = message(readInOrder);
const EMPTY = message((reader) => {
  readEmpty(reader);
  reader.end();
  return {};
});

function findings<T>(definition: MessageDefinition<T>, xml: string, options: ReadOptions = {}): readonly string[] {
  return readMessage(definition, xml, options).issues.map(
    ({ rule, code, path, line, column }) => `${rule ?? "-"} ${code} ${path} ${line}:${column}`,
  );
}

describe("content in any order", () => {
  it("is read whatever the order", () => {
    expect(readMessage(MAIL, '<m kind="1"><to>x</to><from>7</from><to/></m>')).toEqual({
      ok: true,
      value: { kind: 1, from: 7, to: ["x", ""] },
      issues: [],
    });
  });

  it.each<[string, string, readonly string[]]>([
    ["missing", '<m kind="1"><to/></m>', ["M-from cvc-complex-type.2.4.b /m/from 1:18"]],
    [
      "too many of one",
      '<m kind="1"><to/><from>1</from><from>2</from><from>x</from></m>',
      ["X-from cvc-complex-type.2.4.a /m/from[2] 1:32"],
    ],
    [
      "too many of two",
      '<m kind="1"><from>1</from><to/><to/><to/><to/></m>',
      ["X-to cvc-complex-type.2.4.a /m/to[3] 1:37"],
    ],
    ["not a value", '<m kind="1"><to/><from>x</from></m>', ["- cvc-datatype-valid.1.2.1 /m/from 1:24"]],
    ["an attribute that is missing", "<m><from>1</from><to/></m>", ["M-kind cvc-complex-type.4 /m/@kind 1:1"]],
    [
      "an attribute without a value is not missing too",
      '<m kind="x"><from>1</from><to/></m>',
      ["- cvc-datatype-valid.1.2.1 /m/@kind 1:4"],
    ],
    [
      "an attribute of a namespace is another",
      '<m x:kind="1" kind="1" xmlns:x="urn:x"><from>1</from><to/></m>',
      ["- cvc-complex-type.3.2.2 /m/@x:kind 1:4"],
    ],
    [
      "an attribute on a simple type",
      '<m kind="1"><from>1</from><to lang="x"/></m>',
      ["- cvc-type.3.1.1 /m/to[1]/@lang 1:31"],
    ],
    ["text between", '<m kind="1"><from>1</from> ha <to/></m>', ["- cvc-complex-type.2.3 /m 1:27"]],
    ["an element in a simple type", '<m kind="1"><from>1<b/><c/></from><to/></m>', ["- cvc-type.3.1.2 /m/from 1:20"]],
    [
      "an element of another namespace",
      '<m kind="1"><from>1</from><to/><from xmlns="urn:x"/></m>',
      ["- cvc-complex-type.2.4.a /m/from 1:32"],
    ],
  ])("%s", (_, xml, expected) => expect(findings(MAIL, xml)).toEqual(expected));

  it("suggests the nearest declared name, whatever its prefix", () => {
    const suggestion = (name: string, xmlns = ""): unknown =>
      readMessage(MAIL, `<m kind="1"${xmlns}><from>1</from><to/><${name}/></m>`).issues[0]?.params["suggestion"];
    expect(suggestion("form")).toBe("from");
    expect(suggestion("x:fron", ' xmlns:x="urn:x"')).toBe("from");
    expect(suggestion("subject")).toBeUndefined();
    expect(suggestion("x".repeat(10_000).slice(0, 900))).toBeUndefined();
  });

  it("xsi: attributes are allowed where they mean nothing wrong", () => {
    const xsi = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const codes = (attribute: string): readonly string[] =>
      readMessage(MAIL, `<m kind="1"${xsi} xsi:${attribute}><from>1</from><to/></m>`).issues.map((one) => one.code);
    expect(codes('schemaLocation="a b"')).toEqual([]);
    expect(codes('noNamespaceSchemaLocation="a"')).toEqual([]);
    // https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 3.1: there must be no such attribute at all.
    expect(codes('nil="false"')).toEqual(["cvc-elt.3.1"]);
    expect(codes('nil=" true "')).toEqual(["cvc-elt.3.1"]);
    expect(codes('type="AnyOrder"')).toEqual([]);
    expect(codes('type="Other"')).toEqual(["cvc-elt.4.3"]);
    expect(codes('other="x"')).toEqual(["cvc-complex-type.3.2.2"]);
  });

  it("unknown content is an error, kept, or ignored", () => {
    const xml = '<m kind="1" more="x"><from>1</from><to/><x a="1">t<y/></x></m>';
    expect(findings(MAIL, xml)).toHaveLength(2);
    expect(readMessage(MAIL, xml, { unknown: "ignore" })).toMatchObject({
      ok: true,
      value: { kind: 1, from: 1, to: [""] },
    });
    expect(readMessage(MAIL, xml, { unknown: "keep" })).toMatchObject({
      ok: true,
      value: { $unknown: [{ name: "x", attributes: [{ name: "a", value: "1" }], children: ["t", { name: "y" }] }] },
    });
  });
});

describe("content in order", () => {
  it.each<[string, string, readonly string[]]>([
    ["right", "<m><b/><c/></m>", []],
    ["one omission is one issue", "<m><c/></m>", ["M-b cvc-complex-type.2.4.a /m/c 1:4"]],
    ["at the end", "<m><a/><b/></m>", ["M-c cvc-complex-type.2.4.b /m/c 1:12"]],
    ["nothing", "<m/>", ["M-b cvc-complex-type.2.4.b /m/b 1:3"]],
    [
      "too many, of which the first speaks for the rest",
      "<m><a/><b/><b/><b/><c/></m>",
      ["X-b cvc-complex-type.2.4.a /m/b[2] 1:12"],
    ],
    ["after the end", "<m><b/><c/><a/></m>", ["X-a cvc-complex-type.2.4.d /m/a 1:12"]],
    ["undeclared at the end", "<m><b/><c/><d/></m>", ["- cvc-complex-type.2.4.d /m/d 1:12"]],
  ])("%s", (_, xml, expected) => expect(findings(ORDERED, xml)).toEqual(expected));
});

describe("an empty element", () => {
  it.each<[string, readonly string[]]>([
    ["<m/>", []],
    ["<m></m>", []],
    ["<m><!-- c --><?p?></m>", []],
    ["<m> </m>", ["- cvc-complex-type.2.1 /m 1:4"]],
    ["<m><a/><b/></m>", ["- cvc-complex-type.2.1 /m 1:4"]],
  ])("%s", (xml, expected) => expect(findings(EMPTY, xml)).toEqual(expected));
});

describe("places", () => {
  it("count lines after CR LF as after LF, and offsets in the decoded text", () => {
    for (const end of ["\n", "\r\n"]) {
      const xml = ['<m kind="1">', "  <from>1</from>", "  <to/>", "  <to><b/></to>", "</m>"].join(end);
      const [issue] = readMessage(MAIL, xml).issues;
      expect(issue).toMatchObject({ path: "/m/to[2]", keys: ["to", 1], line: 4, column: 7 });
      expect(xml.slice(issue?.offset, (issue?.offset ?? 0) + 4)).toBe("<b/>");
    }
  });

  it("are the same for bytes", () => {
    const xml = '\ufeff<m kind="1"><from>é</from><to/></m>';
    const { issues } = readMessage(MAIL, new TextEncoder().encode(xml));
    expect(issues).toMatchObject([{ path: "/m/from", line: 1, params: { value: "é" } }]);
  });

  it("issues come in the order of the document", () => {
    const { issues } = readMessage(MAIL, "<m>x<from>y</from><z/></m>");
    const offsets = issues.map((one) => one.offset ?? -1);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(issues).toHaveLength(5);
  });
});

describe("what is not well-formed", () => {
  it.each([
    "",
    "  ",
    "{}",
    "<m>",
    "<m></n>",
    "<m/><m/>",
    "<m a='1' a='2'/>",
    "<m>&x;</m>",
    "<x:m/>",
    "<m kind='1'><from>x</from><to/></m",
  ])("%j is one issue with the code for it", (xml) => {
    const { ok, issues } = readMessage(MAIL, xml);
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ rule: "W", path: "/", line: 1 }]);
  });

  it("input that is neither text nor bytes is refused", () => {
    for (const input of [undefined, null, 1, {}, []]) {
      expect(readMessage(MAIL, input as unknown as string)).toMatchObject({
        ok: false,
        issues: [{ code: "object-type" }],
      });
    }
  });

  it("another root has its own code", () => {
    expect(findings(MAIL, "<mail/>")).toEqual(["R cvc-elt.1 /mail 1:1"]);
    expect(findings(MAIL, '<m xmlns="urn:x"/>')).toEqual(["R cvc-elt.1 /m 1:1"]);
  });
});

describe("options", () => {
  it("the number of issues is limited, and the limit is an issue without a place", () => {
    const xml = `<m kind="1"><from>1</from><to/>${"<x/>".repeat(500)}</m>`;
    const { issues } = readMessage(MAIL, xml);
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ code: "limit-issues", path: "/", params: { maximum: 100 } });
    expect(issues[100]).not.toHaveProperty("rule");
    expect(readMessage(MAIL, xml, { limits: { maxIssues: 1 } }).issues).toHaveLength(2);
  });

  it("what is beyond the limit is not known to be good, even if all so far were warnings", () => {
    const warned = message((reader) => {
      while (reader.nextChild()) {
        reader.report({ code: "contract-rule", rule: "N", severity: "warning" });
        readText(reader);
        reader.end();
      }
      reader.end();
      return {};
    });
    expect(readMessage(warned, `<m>${"<a/>".repeat(3)}</m>`)).toMatchObject({ ok: true, issues: [{}, {}, {}] });
    expect(readMessage(warned, `<m>${"<a/>".repeat(3)}</m>`, { limits: { maxIssues: 2 } }).ok).toBe(false);
  });

  it("rules weigh only codes that are listed, whatever every object has", () => {
    const named = (rule: string): MessageDefinition<object> =>
      message((reader) => {
        readEmpty(reader);
        reader.report({ code: "contract-rule", rule });
        reader.end();
        return {};
      });
    expect(readMessage(named("toString"), "<m/>", { rules: {} })).toMatchObject({
      ok: false,
      issues: [{ severity: "error" }],
    });
    expect(readMessage(named("N"), "<m/>", { rules: { N: "off" } })).toMatchObject({ ok: true, issues: [] });
    expect(readMessage(named("N"), "<m/>", { rules: { N: "warning" } })).toMatchObject({
      ok: true,
      issues: [{ severity: "warning" }],
    });
  });
});
