import { describe, expect, it } from "vitest";
import {
  all,
  type ComplexType,
  checkValue,
  complex,
  element,
  readDocument,
  registryOf,
  repeated,
  roundTrip,
  sequence,
  wildcard,
} from "../../../test/handles.ts";
import { anyType, intType, stringType } from "../general.ts";
import type { ElementHandle, ItemsContent, WildcardHandle } from "../index.ts";

const A = element("a", () => intType);
const B = element("b", () => stringType);
const C = element("c", () => stringType);
/** Global declarations: what wildcards find. */
const G = element("g", () => intType, { namespace: "urn:g", qualifiedName: "g:g" });
const H = element("h", () => anyType);
const registry = registryOf([], [G, H]);

function root(items: Partial<ItemsContent>, more: ComplexType = {}): ElementHandle {
  const type = complex({ ...more, items });
  return element("r", () => type);
}

const any = (content: WildcardHandle): ElementHandle => root({ symbols: () => [content], model: repeated(1) });
const mixed = root({ mixed: true, symbols: () => [A, B], model: repeated(2) });
const abc = root({ symbols: () => [A, B, C], model: sequence(3) });
const aba = root({
  symbols: () => [A, B],
  model: { kind: "automaton", transitions: [[0, 1], [1, 2], [0, 3], []], accepting: [false, false, false, true] },
});
const group = root({
  symbols: () => [A, B, C],
  model: all([
    [1, 1],
    [0, 1],
    [2, 3],
  ]),
});
const optionalGroup = root({
  symbols: () => [A, B],
  model: all(
    [
      [1, 1],
      [1, 1],
    ],
    true,
  ),
});
/** HEAD is substituted for by A and B: all are one member. */
const substituted = root({
  symbols: () => [element("head", () => anyType, { abstract: true }), A, B, C],
  model: { kind: "all", memberOf: [0, 0, 0, 1], minOccurs: [1, 0], maxOccurs: [2, 1], optional: false },
});
const open = (mode: "interleave" | "suffix"): ElementHandle =>
  root({
    symbols: () => [A, B],
    model: sequence(2),
    openContent: { mode, wildcard: wildcard("lax", { variety: "not", namespaces: ["urn:not"] }) },
  });
const groupWithWildcard = root({
  symbols: () => [A, wildcard("skip")],
  model: all([
    [1, 1],
    [0, 1],
  ]),
});

describe("items", () => {
  const item = (name: string, value: unknown): unknown => ({ name, value });
  const cases: readonly [title: string, ElementHandle, text: string, items: readonly unknown[]][] = [
    ["mixed text", mixed, "<r> x <a>1</a><b>y</b>z</r>", [" x ", item("a", 1), item("b", "y"), "z"]],
    ["nothing", mixed, "<r/>", []],
    ["in two places", aba, "<r><a>1</a> <b/><a>2</a></r>", [item("a", 1), item("b", ""), item("a", 2)]],
    ["in any order", group, "<r><c/><a>1</a><c/></r>", [item("c", ""), item("a", 1), item("c", "")]],
    ["optional group", optionalGroup, "<r/>", []],
    ["substitutes", substituted, "<r><b/><c/><a>1</a></r>", [item("b", ""), item("c", ""), item("a", 1)]],
    [
      "skipped",
      any(wildcard("skip")),
      '<r><g xmlns="urn:g" n="1">x<h/></g></r>',
      [
        {
          name: "g",
          namespace: "urn:g",
          attributes: [{ name: "n", value: "1" }],
          children: ["x", { name: "h", namespace: "urn:g" }],
        },
      ],
    ],
    [
      "declared, lax",
      any(wildcard("lax")),
      '<r><g:g xmlns:g="urn:g">1</g:g></r>',
      [{ name: "g", namespace: "urn:g", value: 1 }],
    ],
    [
      "undeclared, lax",
      any(wildcard("lax")),
      '<r><x y="1">t</x></r>',
      [{ name: "x", attributes: [{ name: "y", value: "1" }], children: ["t"] }],
    ],
    [
      "declared within undeclared",
      any(wildcard("lax")),
      '<r><x xmlns="urn:x"><h xmlns="">t</h></x></r>',
      [{ name: "x", namespace: "urn:x", children: [{ name: "h", value: { $content: ["t"] } }] }],
    ],
    [
      "xsi:type, lax",
      any(wildcard("lax")),
      '<r><x xsi:type="xs:int">1</x></r>',
      [item("x", { $type: "{http://www.w3.org/2001/XMLSchema}int", $value: 1 })],
    ],
    [
      "xsi:type, strict",
      any(wildcard("strict")),
      '<r><x xmlns="urn:x" xsi:type="xs:int">1</x></r>',
      [{ name: "x", namespace: "urn:x", value: { $type: "{http://www.w3.org/2001/XMLSchema}int", $value: 1 } }],
    ],
    ["xsi:type of nothing, lax", any(wildcard("lax")), '<r><x xsi:type="xs:nothing"/></r>', [{ name: "x" }]],
    ["notNamespace", any(wildcard("skip", { variety: "not", namespaces: ["urn:g"] })), "<r><x/></r>", [{ name: "x" }]],
    [
      "namespaces",
      any(wildcard("skip", { variety: "enumeration", namespaces: ["", "urn:g"] })),
      '<r><x/><x xmlns="urn:g"/></r>',
      [{ name: "x" }, { name: "x", namespace: "urn:g" }],
    ],
    [
      "interleaved",
      open("interleave"),
      "<r><x/><a>1</a><x/><b/><x/></r>",
      [{ name: "x" }, item("a", 1), { name: "x" }, item("b", ""), { name: "x" }],
    ],
    [
      "suffix",
      open("suffix"),
      "<r><a>1</a><b/><x/><y/></r>",
      [item("a", 1), item("b", ""), { name: "x" }, { name: "y" }],
    ],
    [
      "a wildcard takes what is too much",
      groupWithWildcard,
      "<r><a>1</a><a>x</a></r>",
      [item("a", 1), { name: "a", children: ["x"] }],
    ],
  ];
  it.each(cases)("%s", (_, handle, text, items) => {
    const found = readDocument(handle, text, registry);
    expect(found).toEqual({ value: { $content: items } });
  });
  it.each(cases.filter(([title]) => !/prefix|declared, lax|too much|of nothing/.test(title)))(
    "%s, there and back",
    (_, handle, text, items) => {
      expect(roundTrip(handle, text, registry)).toEqual({ $content: items });
    },
  );
});

describe("findings", () => {
  const defined = wildcard("lax", { disallowedNames: ["##defined", "{urn:x}x"] });
  const sibling = root({
    symbols: () => [A, wildcard("lax", { disallowedNames: ["##definedSibling"] })],
    model: {
      kind: "automaton",
      transitions: [
        [0, 1],
        [1, 1],
      ],
      accepting: [false, true],
    },
  });
  const cases: readonly [title: string, ElementHandle, text: string, ...issues: string[]][] = [
    ["text", abc, "<r><a>1</a>x<b/><c/></r>", "cvc-complex-type.2.3 /r"],
    ["missing in the middle", abc, "<r><a>1</a><c/></r>", "cvc-complex-type.2.4.a /r/c[1]"],
    ["missing at the end", abc, "<r><a>1</a><b/></r>", "cvc-complex-type.2.4.b /r/c"],
    ["everything missing", abc, "<r/>", "cvc-complex-type.2.4.b /r/a"],
    ["misspelt", abc, "<r><a>1</a><bb/><c/></r>", "cvc-complex-type.2.4.a /r/bb[1]"],
    ["misspelt at the end", abc, "<r><a>1</a><b/><cc/></r>", "cvc-complex-type.2.4.a /r/cc[1]"],
    ["too many", abc, "<r><a>1</a><b/><b/><c/></r>", "cvc-complex-type.2.4.a /r/b[2]"],
    ["after the end", abc, "<r><a>1</a><b/><c/><c/></r>", "cvc-complex-type.2.4.d /r/c[2]"],
    [
      "two faults",
      abc,
      "<r><a>x</a><b/><c/><c/></r>",
      "cvc-datatype-valid.1.2.1 /r/a[1]",
      "cvc-complex-type.2.4.d /r/c[2]",
    ],
    ["one of two places", aba, "<r><a>1</a><b/></r>", "cvc-complex-type.2.4.b /r/a"],
    ["group: one too many", group, "<r><a>1</a><c/><a>2</a><c/></r>", "cvc-complex-type.2.4.a /r/a[2]"],
    ["group: missing", group, "<r><c/></r>", "cvc-complex-type.2.4.b /r/a", "cvc-complex-type.2.4.b /r/c"],
    ["group: nothing left", optionalGroup, "<r><a>1</a><b/><b/></r>", "cvc-complex-type.2.4.d /r/b[2]"],
    ["group: not quite left out", optionalGroup, "<r><b/></r>", "cvc-complex-type.2.4.b /r/a"],
    ["abstract head", substituted, "<r><head/></r>", "cvc-elt.2 /r/head[1]"],
    ["too many substitutes", substituted, "<r><a>1</a><b/><b/></r>", "cvc-complex-type.2.4.a /r/b[2]"],
    ["strict", any(wildcard("strict")), "<r><x><y/></x></r>", "cvc-complex-type.2.4.c /r/x[1]"],
    [
      "strict, xsi:type of nothing",
      any(wildcard("strict")),
      '<r><x xsi:type="xs:nothing"/></r>',
      "cvc-elt.4.2 /r/x[1]/@xsi:type",
    ],
    ["declared", any(wildcard("lax")), '<r><g xmlns="urn:g">x</g></r>', "cvc-datatype-valid.1.2.1 /r/g[1]"],
    [
      "declared within undeclared",
      any(wildcard("lax")),
      '<r><x><g xmlns="urn:g">x</g></x></r>',
      "cvc-datatype-valid.1.2.1 /r/x[1]/g",
    ],
    ["not skipped over", any(wildcard("skip")), "<r><x></r>", "wfc-GIMatch /"],
    [
      "notNamespace",
      any(wildcard("skip", { variety: "not", namespaces: ["urn:g"] })),
      '<r><g xmlns="urn:g"/></r>',
      "cvc-complex-type.2.4.a /r/g[1]",
    ],
    [
      "not ##local",
      any(wildcard("skip", { variety: "not", namespaces: [""] })),
      "<r><x/></r>",
      "cvc-complex-type.2.4.a /r/x[1]",
    ],
    ["##defined", any(defined), "<r><h/></r>", "cvc-complex-type.2.4.a /r/h[1]"],
    ["a disallowed name", any(defined), '<r><x/><x xmlns="urn:x"/></r>', "cvc-complex-type.2.4.a /r/x[1]"],
    ["##definedSibling", sibling, "<r><a>1</a><b/><a>1</a></r>", "cvc-complex-type.2.4.a /r/a[2]"],
    ["suffix before its place", open("suffix"), "<r><a>1</a><x/><b/></r>", "cvc-complex-type.2.4.a /r/x[1]"],
    [
      "nothing of the model after the suffix",
      open("suffix"),
      '<r><a>1</a><b/><x/><x xmlns="urn:not"/></r>',
      "cvc-complex-type.2.4.a /r/x[1]",
    ],
    [
      "what open content does not admit",
      open("interleave"),
      '<r><a>1</a><x xmlns="urn:not"/><b/></r>',
      "cvc-complex-type.2.4.a /r/x[1]",
    ],
    ["missing, for all the open content", open("interleave"), "<r><x/><b/></r>", "cvc-complex-type.2.4.b /r/a"],
  ];
  it.each(cases)("%s", (_, handle, text, ...issues) => {
    expect(readDocument(handle, text, registry)).toEqual({ issues });
  });
});

describe("unknown content", () => {
  const text = "<r><a>1</a><x/><b/><c/></r>";
  it("is kept in its place", () => {
    const items = [{ name: "a", value: 1 }, { name: "x" }, { name: "b", value: "" }, { name: "c", value: "" }];
    expect(readDocument(abc, text, registry, { unknown: "keep" })).toEqual({ value: { $content: items } });
    expect(checkValue(abc, { $content: items }, registry, { unknown: "keep" })).toEqual([]);
    expect(checkValue(abc, { $content: items }, registry)).toEqual(["cvc-complex-type.2.4.a /r/x[1]"]);
  });
  it("is left out", () => {
    const items = [
      { name: "a", value: 1 },
      { name: "b", value: "" },
      { name: "c", value: "" },
    ];
    expect(readDocument(abc, text, registry, { unknown: "ignore" })).toEqual({ value: { $content: items } });
  });
  it("is an error even where content is open", () => {
    expect(readDocument(open("interleave"), "<r><a>1</a><x/><b/></r>", registry, { unknown: "error" })).toEqual({
      issues: ["cvc-complex-type.2.4.a /r/x[1]"],
    });
  });
});

describe("items that are checked", () => {
  const cases: readonly [title: string, ElementHandle, items: unknown, ...issues: string[]][] = [
    ["no array", abc, 7, "object-type /r/$content"],
    ["neither text nor element", mixed, [7], "object-type /r/$content"],
    ["text", abc, ["x"], "cvc-complex-type.2.3 /r", "cvc-complex-type.2.4.b /r/a"],
    ["text that XML cannot carry", mixed, ["\u0000"], "object-text /r/text()"],
    ["no value", mixed, [{ name: "a" }], "object-type /r/a[1]"],
    [
      "a wrong value",
      mixed,
      [
        { name: "b", value: "" },
        { name: "a", value: "1" },
      ],
      "object-type /r/a[1]",
    ],
    ["missing", abc, [{ name: "a", value: 1 }], "cvc-complex-type.2.4.b /r/b"],
    [
      "misplaced",
      abc,
      [
        { name: "a", value: 1 },
        { name: "c", value: "" },
      ],
      "cvc-complex-type.2.4.a /r/c[1]",
    ],
    ["strict", any(wildcard("strict")), [{ name: "x" }], "cvc-complex-type.2.4.c /r/x[1]"],
    ["a value that has no type", any(wildcard("lax")), [{ name: "x", value: 1 }], "object-type /r/x[1]"],
    ["a type that is none", any(wildcard("lax")), [{ name: "x", value: { $type: "x" } }], "cvc-elt.4.2 /r/x[1]"],
    ["a name that is none", any(wildcard("lax")), [{ name: "x y" }], "object-element /r/x y[1]"],
    ["declared, as data", any(wildcard("lax")), [{ name: "h" }], "object-type /r/h[1]"],
    [
      "within undeclared",
      any(wildcard("lax")),
      [{ name: "x", children: [{ name: "g", namespace: "urn:g", value: "1" }] }],
      "object-type /r/x[1]/g[1]",
    ],
    ["typed, skipped", any(wildcard("skip")), [{ name: "h", value: {} }], "object-type /r/h[1]"],
  ];
  it.each(cases)("%s", (_, handle, $content, ...issues) => {
    expect(checkValue(handle, { $content }, registry)).toEqual(issues);
  });
  it("ends where an object holds itself", () => {
    const cyclic: { name: string; children: unknown[] } = { name: "x", children: [] };
    cyclic.children.push(cyclic, cyclic);
    expect(
      checkValue(any(wildcard("lax")), { $content: [cyclic] }, registry).map((issue) => issue.split(" ")[0]),
    ).toEqual(["limit-depth"]);
  });
});

describe("depth", () => {
  const tree = complex({ items: { symbols: () => [branch], model: repeated(1) } });
  const branch = element("b", () => tree);
  const nested = (depth: number): string => `${"<b>".repeat(depth)}${"</b>".repeat(depth)}`;
  it.each([
    ["typed", branch],
    ["any", element("b", () => anyType)],
    ["lax", element("b", () => complex({ items: { symbols: () => [wildcard("lax")], model: repeated(1) } }))],
  ])("%s", (_, handle) => {
    expect(readDocument(handle, nested(256))).toHaveProperty("value");
    expect(readDocument(handle, nested(257))).toEqual({ issues: ["limit-depth /"] });
    expect(readDocument(handle, nested(100_000))).toEqual({ issues: ["limit-depth /"] });
    expect(readDocument(handle, nested(1000), registry, { limits: { maxDepth: 1000 } })).toHaveProperty("value");
  });
});
