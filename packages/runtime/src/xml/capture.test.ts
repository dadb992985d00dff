import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureElement, findElementFault, type RenderOptions, renderElement } from "./capture.ts";
import type { XmlElement } from "./element.ts";
import { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";
import { Token, XmlScanner } from "./scanner.ts";

function capture(text: string): XmlElement | undefined {
  const scanner = new XmlScanner(text, { maxDepth: Infinity });
  scanner.next();
  return captureElement(scanner);
}

describe("captureElement", () => {
  it.each<[string, XmlElement]>([
    ["<a/>", { name: "a" }],
    ["<a></a>", { name: "a" }],
    ["<a>x &amp; y</a>", { name: "a", children: ["x & y"] }],
    ["<a> <b/> </a>", { name: "a", children: [" ", { name: "b" }, " "] }],
    ["<a><!--x-->y<?z?>w</a>", { name: "a", children: ["yw"] }],
    ["<a b='1'/>", { name: "a", attributes: [{ name: "b", value: "1" }] }],
    [
      "<p:a xmlns:p='u' p:b='1'><c/></p:a>",
      { name: "a", namespace: "u", attributes: [{ name: "b", namespace: "u", value: "1" }], children: [{ name: "c" }] },
    ],
  ])("%s", (text, wanted) => {
    expect(capture(text)).toStrictEqual(wanted);
  });

  it("leaves the scanner at the end tag", () => {
    const scanner = new XmlScanner("<a><b><c/></b><d/></a>");
    scanner.next();
    scanner.next();
    expect(captureElement(scanner)).toEqual({ name: "b", children: [{ name: "c" }] });
    expect([scanner.token, scanner.qualifiedName, scanner.depth]).toEqual([Token.EndElement, "b", 2]);
    expect(captureElement(scanner)).toBeUndefined();
    expect([scanner.next(), scanner.qualifiedName]).toEqual([Token.StartElement, "d"]);
  });

  it("gives nothing for a document that fails", () => {
    expect([capture("<a><b></a>"), capture("")]).toEqual([undefined, undefined]);
  });
});

describe("renderElement", () => {
  it.each<[XmlElement, string, RenderOptions?]>([
    [{ name: "a" }, "<a/>"],
    [{ name: "a", children: [] }, "<a/>"],
    [{ name: "a", namespace: "" }, "<a/>"],
    [{ name: "a" }, '<a xmlns=""/>', { defaultNamespace: "u" }],
    [{ name: "a", namespace: "u" }, "<a/>", { defaultNamespace: "u" }],
    [
      { name: "a", children: ["x<", { name: "b" }, "]]>", { name: "c", children: ["\r"] }] },
      "<a>x&lt;<b/>]]&gt;<c>&#13;</c></a>",
    ],
    [
      {
        name: "a",
        namespace: "u",
        children: [
          { name: "b", namespace: "u" },
          { name: "c", children: [{ name: "d", namespace: "v&" }] },
        ],
      },
      '<a xmlns="u"><b/><c xmlns=""><d xmlns="v&amp;"/></c></a>',
    ],
    [
      {
        name: "a",
        attributes: [
          { name: "b", value: '"\n' },
          { name: "c", namespace: "u", value: "1" },
          { name: "d", namespace: "v", value: "2" },
          { name: "e", namespace: "u", value: "3" },
        ],
      },
      '<a b="&quot;&#10;" xmlns:_a1="u" _a1:c="1" xmlns:_a2="v" _a2:d="2" _a1:e="3"/>',
    ],
    [{ name: "a", attributes: [{ name: "lang", namespace: xmlNamespace, value: "en" }] }, '<a xml:lang="en"/>'],
    [
      { name: "a", namespace: xmlNamespace, children: [{ name: "b" }, { name: "c", namespace: "u" }] },
      '<xml:a><b/><c xmlns="u"/></xml:a>',
    ],
    [{ name: "__proto__", attributes: [{ name: "constructor", value: "" }] }, '<__proto__ constructor=""/>'],
  ])("%j", (element, wanted, options) => {
    expect(renderElement(element, options)).toBe(wanted);
    expect(findElementFault(element, options)).toBeUndefined();
  });

  const cyclic: XmlElement = { name: "a" };
  cyclic.children = [cyclic, cyclic];
  const foreign = (value: unknown): XmlElement => JSON.parse(JSON.stringify(value)) as XmlElement;

  it.each<[string, XmlElement, string, string[], RenderOptions?]>([
    ["an empty name", { name: "" }, "xml-syntax", [""]],
    ["a prefixed name", { name: "a:b" }, "xml-syntax", ["a:b"]],
    ["a name with markup", { name: "a><b" }, "xml-syntax", ["a><b"]],
    ["a bad attribute name", { name: "a", attributes: [{ name: "b c", value: "" }] }, "xml-syntax", ["a"]],
    [
      "an illegal character in a text",
      { name: "a", children: [{ name: "b", children: ["\0"] }] },
      "xml-syntax",
      ["a", "b"],
    ],
    [
      "an illegal character in a value",
      { name: "a", attributes: [{ name: "b", value: "\ud800" }] },
      "xml-syntax",
      ["a"],
    ],
    ["an illegal character in a namespace", { name: "a", namespace: "\0" }, "xml-syntax", ["a"]],
    ["the attribute xmlns", { name: "a", attributes: [{ name: "xmlns", value: "u" }] }, "xml-syntax", ["a"]],
    ["the namespace of xmlns", { name: "a", namespace: xmlnsNamespace }, "nsc-xmlReserved", ["a"]],
    [
      "an attribute in the namespace of xmlns",
      { name: "a", attributes: [{ name: "b", namespace: xmlnsNamespace, value: "" }] },
      "nsc-xmlReserved",
      ["a"],
    ],
    [
      "an attribute twice",
      {
        name: "a",
        attributes: [
          { name: "b", value: "" },
          { name: "b", value: "", namespace: "" },
        ],
      },
      "wfc-uniqattspec",
      ["a"],
    ],
    ["a cycle", cyclic, "limit-depth", Array.from({ length: 256 }, () => "a")],
    [
      "too much",
      { name: "a", children: ["x".repeat(100)] },
      "limit-input-length",
      ["a"],
      { limits: { maxInputLength: 50 } },
    ],
    ["no name", foreign({}), "xml-syntax", ["undefined"]],
    ["nothing as a child", foreign({ name: "a", children: [null] }), "xml-syntax", ["a", ""]],
    ["a number as a child", foreign({ name: "a", children: [1] }), "xml-syntax", ["a", ""]],
    ["children that are no array", foreign({ name: "a", children: "x" }), "xml-syntax", ["a"]],
    ["an attribute that is no object", foreign({ name: "a", attributes: [1] }), "xml-syntax", ["a"]],
    ["a value that is no string", foreign({ name: "a", attributes: [{ name: "b", value: 1 }] }), "xml-syntax", ["a"]],
  ])("refuses %s", (_, element, code, names, options) => {
    expect(renderElement(element, options)).toBeUndefined();
    expect(findElementFault(element, options)).toMatchObject({ code, names });
  });

  it("takes deep elements without deep calls", () => {
    const depth = 200_000;
    const element = capture("<a>".repeat(depth) + "</a>".repeat(depth));
    expect(element).toBeDefined();
    if (element === undefined) return;
    expect(findElementFault(element)?.code).toBe("limit-depth");
    const text = renderElement(element, { limits: { maxDepth: Infinity } });
    expect(text).toBe(`${"<a>".repeat(depth - 1)}<a/>${"</a>".repeat(depth - 1)}`);
  });
});

const name = fc.constantFrom("a", "b", "é", "_-.9", "xml", "xmlns1", "__proto__", "constructor");
const namespace = fc.constantFrom(undefined, undefined, "u", "urn:v", xmlNamespace, 'q"&<\t', "__proto__");
const text = fc.string({ unit: fc.constantFrom(..."<>&\"'\t\n\r ]a", "😀", "é"), minLength: 1, maxLength: 8 });

const attributes = fc.uniqueArray(
  fc.record({ name, namespace, value: text }).map((one) => withoutUndefined(one)),
  { maxLength: 12, minLength: 1, selector: (one) => `${one.name} ${one.namespace ?? ""}` },
);

const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc
    .record({
      name,
      namespace,
      attributes: fc.option(attributes, { nil: undefined }),
      children: fc.option(
        fc.array(fc.oneof({ depthSize: "small" }, text, tie("element")), { minLength: 1, maxLength: 4 }),
        { nil: undefined },
      ),
    })
    .map((one) => withoutUndefined({ ...one, children: one.children && joinTexts(one.children) })),
}));

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function joinTexts(children: readonly (XmlElement | string)[]): (XmlElement | string)[] {
  const joined: (XmlElement | string)[] = [];
  for (const child of children) {
    const last = joined[joined.length - 1];
    if (typeof child === "string" && typeof last === "string") joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined;
}

describe("capturing what was rendered", () => {
  it("gives the same element", () => {
    fc.assert(
      fc.property(element, (one) => {
        const rendered = renderElement(one);
        expect(rendered).toBeDefined();
        expect(capture(rendered ?? "")).toStrictEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same element inside another namespace", () => {
    fc.assert(
      fc.property(element, (one) => {
        const rendered = renderElement(one, { defaultNamespace: "urn:outer" });
        expect(capture(`<o xmlns="urn:outer" xmlns:_a1="x">${rendered}</o>`)?.children).toStrictEqual([one]);
      }),
    );
  });
});
