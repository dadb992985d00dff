import { describe, expect, it } from "vitest";
import { checkValue, element, readDocument, registryOf, roundTrip, wildcard } from "../../../test/handles.ts";
import { anyType, checkOpenElements, intType, readOpenElement, writeRoot, writeWildcardElements } from "../general.ts";
import {
  type Child,
  type ContentFindings,
  type Item,
  intDatatype,
  placeChild,
  readSimple,
  readUndeclaredAttributes,
  requireChild,
  type TypeHandle,
} from "../index.ts";

const FINDINGS: ContentFindings = { type: "Open", names: ["a"], schemaLocation: "t.xsd:1:1", open: true };
const CHILD: Child = {
  name: "a",
  property: "a",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b" },
  excess: { code: "cvc-complex-type.2.4.a" },
};
const OPEN = wildcard("lax", { disallowedNames: ["##definedSibling", "{}not"] });
const SIBLINGS = [{ name: "a", namespace: "" }];

interface Open {
  a?: number;
  $unknown?: Item[];
}

/** A type in the form of an object, with open content. */
const open: TypeHandle = {
  base: () => anyType,
  derivation: "restriction",
  content: "element-only",
  read(reader) {
    readUndeclaredAttributes(reader, FINDINGS);
    const value: Open = {};
    const unknown: Item[] = [];
    let count = 0;
    while (reader.nextChild()) {
      if (reader.localName === "a" && reader.namespace === "" && count === 0) {
        if (!placeChild(reader, CHILD, count++)) continue;
        const a = readSimple(reader, intDatatype);
        if (a !== undefined) value.a = a;
        continue;
      }
      const item = readOpenElement(reader, OPEN, FINDINGS, [], SIBLINGS);
      if (item !== undefined) unknown.push(item);
    }
    requireChild(reader, CHILD, count);
    if (unknown.length > 0) value.$unknown = unknown;
    if (!reader.halted) reader.atElement().report({ code: "cvc-assertion", severity: "warning" });
    reader.end();
    return value;
  },
  check(value, checker) {
    if (!checker.object(value, new Set(["a", "$unknown"]), FINDINGS)) return;
    checkOpenElements(checker, OPEN, FINDINGS, value["$unknown"], SIBLINGS);
  },
  write: ({ a, $unknown }: Open, registry) => `><a>${a}</a>${writeWildcardElements($unknown, registry)}`,
};
const root = element("r", () => open, { nillable: true });
const registry = registryOf([], [element("g", () => intType)]);
const warnings = ["cvc-assertion /r"];

describe("open content of an object", () => {
  it("is typed where a declaration fits", () => {
    const text = "<r><g>1</g><a>1</a><x><g>2</g></x></r>";
    const value = {
      a: 1,
      $unknown: [
        { name: "g", value: 1 },
        { name: "x", children: [{ name: "g", value: 2 }] },
      ],
    };
    expect(readDocument(root, text, registry)).toEqual({ value, warnings });
    expect(roundTrip(root, text, registry)).toEqual(value);
  });
  it.each([
    ["a declared value", "<r><a>1</a><g>x</g></r>", "cvc-datatype-valid.1.2.1 /r/g"],
    ["a sibling", "<r><a>1</a><a>1</a></r>", "cvc-complex-type.2.4.d /r/a"],
    ["a name that is disallowed", "<r><a>1</a><not/></r>", "cvc-complex-type.2.4.d /r/not"],
  ])("%s", (_, text, issue) => {
    const result = readDocument(root, text, registry);
    expect("issues" in result && result.issues.filter((one) => !warnings.includes(one))).toEqual([issue]);
  });
  it("goes by the policy of the call", () => {
    const text = "<r><a>1</a><x/></r>";
    expect(readDocument(root, text, registry, { unknown: "ignore" })).toEqual({ value: { a: 1 }, warnings });
    expect(readDocument(root, text, registry, { unknown: "error" })).toHaveProperty("issues");
    const value = { a: 1, $unknown: [{ name: "x" }] };
    expect(checkValue(root, value, registry)).toEqual([]);
    expect(checkValue(root, value, registry, { unknown: "error" })).toEqual(["cvc-complex-type.2.4.a /r/x"]);
  });
  it.each([
    [7, "object-type /r/$unknown"],
    [[7], "object-type /r/$unknown"],
    [[{ name: "not" }], "cvc-complex-type.2.4.a /r/not"],
    [[{ name: "g", value: "1" }], "object-type /r/g"],
  ])("checked: %j", ($unknown, issue) => {
    expect(checkValue(root, { a: 1, $unknown }, registry)).toEqual([issue]);
  });
});

describe("a nilled object", () => {
  it("misses nothing, but is asked its assertions", () => {
    expect(readDocument(root, '<r xsi:nil="true"/>', registry)).toEqual({ value: { $nil: true }, warnings });
  });
});

describe("a root", () => {
  it("has the declarations of the document's prefixes", () => {
    const handle = element("g", () => intType, { namespace: "urn:g", qualifiedName: "g:g", nillable: true });
    expect(writeRoot(handle, 7, ' xmlns:g="urn:g"')).toBe('<g:g xmlns:g="urn:g">7</g:g>');
    expect(writeRoot(handle, null, ' xmlns:g="urn:g"')).toBe(
      '<g:g xmlns:g="urn:g" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>',
    );
  });
});
