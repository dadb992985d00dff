import { loadSchema, type Resolver } from "@schemawright/xsd";
import { expect, test } from "vitest";
import { contractOfSchema } from "../contract/contract-of-schema.ts";
import { NO_LOCK } from "../contract/name-lock.ts";
import { bind } from "./bind.ts";
import { fileContext } from "./file-context.ts";

/** A schema document of the namespace `urn:<name>` that imports those of the others. */
function document(name: string, others: readonly string[], types: string): string {
  const prefixes = [name, ...others].map((one) => `xmlns:${one}="urn:${one}"`).join(" ");
  const imports = others.map((one) => `<xs:import namespace="urn:${one}" schemaLocation="${one}.xsd"/>`).join("");
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${prefixes} targetNamespace="urn:${name}">${imports}${types}</xs:schema>`;
}

const simple = (name: string, inner: string): string => `<xs:simpleType name="${name}">${inner}</xs:simpleType>`;
const text = (name: string): string =>
  simple(name, '<xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction>');
const element = (type: string): string => `<xs:element name="root" type="${type}"/>`;

/** The modules of the simple types of some documents, by name; the first document is the entry. */
function modulesOf(documents: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const resolver: Resolver = {
    resolve: (reference) => `/s/${reference.split("/").pop()}`,
    read: (location) => documents[location.slice("/s/".length)],
  };
  const [entry = ""] = Object.keys(documents);
  const { contract } = contractOfSchema(entry, "/s", resolver, { name: "s", package: "s" });
  const { schema, issues } = loadSchema(`/s/${entry}`, { resolver });
  if (schema === undefined) throw new Error(issues[0]?.message);
  const schemas = new Map([[entry, schema]]);
  const given = {
    contract,
    packages: new Map(),
    roots: new Map(),
    lock: NO_LOCK,
    place: () => "",
    moduleOf: (location: string) => location.replace("/s/", "").replace(".xsd", ""),
    report: () => undefined,
  };
  const { values } = bind(schemas, { ...fileContext(schemas, given), general: true });
  return Object.fromEntries(values.filter(({ builtIn }) => !builtIn).map(({ name, module }) => [name, module]));
}

test("values stay in the modules of their documents where one needs the other", () => {
  const a = document("a", ["b"], element("a:A") + simple("A", '<xs:union memberTypes="b:B xs:int"/>'));
  expect(modulesOf({ "a.xsd": a, "b.xsd": document("b", [], text("B")) })).toEqual({ A: "a", B: "b" });
});

test("values share a module where documents need each other's", () => {
  const a = document("a", ["b"], element("a:A") + simple("A", '<xs:union memberTypes="b:B xs:int"/>') + text("Text"));
  const b = document("b", ["a"], text("B") + simple("Texts", '<xs:list itemType="a:Text"/>'));
  expect(modulesOf({ "a.xsd": a, "b.xsd": b })).toEqual({ A: "a", B: "a", Text: "a", Texts: "a" });
});

test("a type that restricts another document's needs nothing of it while it is loaded", () => {
  const restriction = '<xs:restriction base="b:B"><xs:minLength value="1"/></xs:restriction>';
  const a = document("a", ["b"], element("a:A") + simple("A", restriction) + text("Text"));
  const b = document("b", ["a"], text("B") + simple("Texts", '<xs:list itemType="a:Text"/>'));
  expect(modulesOf({ "a.xsd": a, "b.xsd": b })).toEqual({ A: "a", B: "b", Text: "a", Texts: "b" });
});
