import { type Run, startRun, stepRun } from "@schemawright/runtime/general";
import { describe, expect, it } from "vitest";
import type { ComplexTypeDefinition } from "../components/index.ts";
import { loadSchema } from "../load-schema.ts";
import { compileContentModel } from "./compile-content-model.ts";
import { compileCountingModel } from "./compile-counting-model.ts";
import type { AllContentModel, AutomatonContentModel, CountingContentModel } from "./content-model.ts";
import { printContentModel, printState } from "./print.ts";

/** The content type of a complex type with this content. */
function contentOf(
  content: string,
  namespace = "",
): Extract<ComplexTypeDefinition["contentType"], { particle: unknown }> {
  const target = namespace === "" ? "" : ` targetNamespace="${namespace}" elementFormDefault="qualified"`;
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${target}>
    <xs:complexType name="t">${content}</xs:complexType></xs:schema>`;
  const { schema, issues } = loadSchema("s.xsd", { resolver: { read: () => text, resolve: (to) => to } });
  expect(issues).toEqual([]);
  const type = [...(schema?.typeDefinitions.values() ?? [])].find(({ name }) => name === "t");
  if (type?.kind !== "complexTypeDefinition" || !("particle" in type.contentType)) throw new Error("no content");
  return type.contentType;
}

function compile(content: string, namespace?: string): ReturnType<typeof compileContentModel> {
  const { particle, openContent } = contentOf(content, namespace);
  return compileContentModel(particle, openContent);
}

function counting(content: string): CountingContentModel {
  const { particle, openContent } = contentOf(content);
  const model = compileCountingModel(particle, openContent);
  if (model === undefined) throw new Error("no model");
  return model;
}

const element = (name: string, occurs = ""): string => `<xs:element name="${name}"${occurs}/>`;
const OPTIONAL = ' minOccurs="0"';
const MANY = ' maxOccurs="unbounded"';
const ALL = `<xs:all>${element("a")}${element("b", OPTIONAL)}${element("c", ' minOccurs="2" maxOccurs="5"')}${element("d", MANY)}</xs:all>`;
const SEQUENCE = `<xs:sequence>${element("a")}${element("b", OPTIONAL)}${element("c", MANY)}</xs:sequence>`;
const COUNTED = `<xs:sequence>${element("a", ' minOccurs="2" maxOccurs="3"')}${element("b")}</xs:sequence>`;

describe("a content model prints itself", () => {
  it.each([
    ["all", ALL, "all(a, b?, c{2,5}, d+)"],
    ["an optional all", `<xs:all minOccurs="0">${element("a")}</xs:all>`, "all(a)?"],
    ["a sequence", SEQUENCE, "0: a → 1\n1: b → 2 | c → 3\n2: c → 3\n3: c → 3 | end"],
    [
      "wildcards",
      `<xs:sequence><xs:any namespace="urn:a ##local"/></xs:sequence>`,
      "0: any(urn:a ##local) → 1\n1: end",
    ],
    [
      "not",
      `<xs:sequence><xs:any notNamespace="urn:a" notQName="b"/></xs:sequence>`,
      "0: any(not urn:a, but b) → 1\n1: end",
    ],
    [
      "open content",
      `<xs:openContent mode="suffix"><xs:any/></xs:openContent><xs:sequence>${element("a")}</xs:sequence>`,
      "0: a → 1\n1: end\nopen(suffix any)",
    ],
  ])("%s", (_, content, printed) => expect(printContentModel(compile(content))).toBe(printed));

  it("with namespaces", () => {
    const model = compile(`<xs:sequence>${element("a")}</xs:sequence>`, "urn:n");
    expect(printContentModel(model)).toBe("0: {urn:n}a → 1\n1: end");
  });

  it("with counters", () => {
    expect(printContentModel(counting(COUNTED))).toBe(
      "#0: 2 to 3\n0: a → 1 (#0=1)\n1: a → 1 (#0+) | b → 2 (#0.)\n2: end",
    );
  });

  it("that is not supported, with the reason", () => {
    const model = compile(`<xs:sequence>${element("a", ' maxOccurs="100000"')}</xs:sequence>`);
    expect(printContentModel(model)).toMatch(/^not supported: The content model has more than 1000 places/);
  });
});

describe("a state prints itself", () => {
  it.each<[readonly number[], string]>([
    [[0, 0, 0, 0], "all(• a, b?, c{2,5}, d+)"],
    [[0, 1, 1, 0], "all(b, c • a, c{1,4}, d+)"],
    [[1, 1, 2, 3], "all(a, b, c×2, d×3 • c{0,3}, d*, end)"],
  ])("of all: %j", (counts, printed) => {
    expect(printState(compile(ALL) as AllContentModel, counts)).toBe(printed);
  });

  it("of an all group that may be left out, and of one that is full", () => {
    const optional = compile(`<xs:all minOccurs="0">${element("a")}</xs:all>`) as AllContentModel;
    expect(printState(optional, [0])).toBe("all(• a, end)");
    expect(printState(optional, [1])).toBe("all(a • end)");
  });

  it.each([
    [0, "• a"],
    [1, "a • b | c"],
    [2, "a, b • c"],
    [3, "a, c • c | end"],
    [9, "• nothing"],
  ])("of an automaton: %i", (state, printed) => {
    expect(printState(compile(SEQUENCE) as AutomatonContentModel, state)).toBe(printed);
  });

  it.each([
    ["", "• a"],
    ["0", "… a #0=1 • a"],
    ["00", "… a #0=2 • a | b"],
    ["000", "… a #0=3 • b"],
    ["001", "… b • end"],
    ["1", "• nothing"],
  ])("of a run: %s", (symbols, printed) => {
    const model = counting(COUNTED);
    const run = [...symbols].reduce<Run>((before, symbol) => stepRun(model, before, Number(symbol)), startRun(model));
    expect(printState(model, run)).toBe(printed);
  });

  it("of no content", () => {
    const model = { kind: "empty", openContent: undefined } as const;
    expect(printContentModel(model)).toBe("empty");
    expect(printState(model, 0)).toBe("• end");
  });
});
