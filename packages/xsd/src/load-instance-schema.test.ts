import { describe, expect, test } from "vitest";
import { createInstanceSchemaLoader, loadInstanceSchema } from "./load-instance-schema.ts";
import { loadSchema } from "./load-schema.ts";

/** A schema document of a namespace that declares an element, and what else stands in it. */
function schemaOf(namespace: string, element: string, more = ""): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" xmlns:o="urn:b">
    ${more}<xs:element name="${element}" type="xs:int"/>
  </xs:schema>`;
}

/** An instance that names documents. */
function naming(...pairs: readonly string[]): string {
  return `<x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${pairs.join(" ")}"/>`;
}

function createDocuments(documents: Readonly<Record<string, string>>) {
  const reads: string[] = [];
  const read = (location: string): string | undefined => {
    reads.push(location);
    return documents[location];
  };
  return { reads, resolver: { read, resolve: (reference: string): string => reference } };
}

const names = (schema: ReturnType<typeof loadInstanceSchema>["schema"]): readonly string[] => [
  ...(schema?.elementDeclarations.keys() ?? []),
];

describe("the schema of an instance", () => {
  const documents = { "a.xsd": schemaOf("urn:a", "a"), "b.xsd": schemaOf("urn:b", "b") };

  test("is that of all documents that it names", () => {
    const { schema, issues } = loadInstanceSchema(
      naming("urn:a a.xsd", "urn:b b.xsd"),
      "i.xml",
      createDocuments(documents),
    );
    expect(names(schema)).toEqual(["{urn:a}a", "{urn:b}b"]);
    expect(schema).toMatchObject({ document: "a.xsd", entries: ["a.xsd", "b.xsd"], targetNamespace: "urn:a" });
    expect(issues).toEqual([]);
  });

  test("declares nothing if there is none", () => {
    const { schema, hints } = loadInstanceSchema("<x/>", "i.xml", createDocuments(documents));
    expect([names(schema), schema?.document, schema?.entries, hints]).toEqual([[], "", [], []]);
    expect(schema?.typeDefinitions.has("{http://www.w3.org/2001/XMLSchema}int")).toBe(true);
  });

  test("is missing if the given one is", () => {
    const options = { ...createDocuments(documents), schema: "c.xsd" };
    const { schema, issues, hints } = loadInstanceSchema(naming("urn:a a.xsd"), "i.xml", options);
    expect(schema).toBeUndefined();
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["schema-loc.3", "warning"],
      ["src-document", "error"],
    ]);
    expect(hints.map(({ outcome }) => outcome)).toEqual(["unused"]);
  });

  test("is found by references relative to the instance", () => {
    const { resolver } = createDocuments({ "http://x.org/s/a.xsd": documents["a.xsd"] });
    const resolve = (reference: string, base: string): string => new URL(reference, base).href;
    const { schema } = loadInstanceSchema(naming("urn:a ../s/a.xsd"), "http://x.org/d/i.xml", {
      resolver: { ...resolver, resolve },
    });
    expect(names(schema)).toEqual(["{urn:a}a"]);
  });
});

describe("a given schema", () => {
  const documents = {
    "a.xsd": schemaOf("urn:a", "a"),
    "b.xsd": schemaOf("urn:b", "b"),
    "c.xsd": schemaOf("urn:c", "c"),
  };
  const both = loadInstanceSchema(naming("urn:a a.xsd", "urn:b b.xsd"), "i.xml", createDocuments(documents)).schema;

  test("is the schema, where no hint adds to it", () => {
    const { resolver, reads } = createDocuments({});
    const options = { resolver, ...(both && { schema: both }) };
    const { schema, hints } = loadInstanceSchema(naming("urn:b other.xsd"), "i.xml", options);
    expect(schema).toBe(both);
    expect(hints.map(({ outcome }) => outcome)).toEqual(["known"]);
    expect(reads).toEqual([]);
  });

  test("is added to whole, with the texts it was loaded from", () => {
    const { resolver, reads } = createDocuments({ "c.xsd": documents["c.xsd"] });
    const options = { resolver, ...(both && { schema: both }) };
    const { schema } = loadInstanceSchema(naming("urn:c c.xsd"), "i.xml", options);
    expect(names(schema)).toEqual(["{urn:a}a", "{urn:b}b", "{urn:c}c"]);
    expect(reads).toEqual(["c.xsd"]);
  });

  test("has the namespaces of what it includes and imports, and of xsi:*", () => {
    const all = {
      ...documents,
      "d.xsd": schemaOf("urn:d", "d", `<xs:import namespace="urn:a" schemaLocation="a.xsd"/>`),
    };
    const { resolver } = createDocuments(all);
    const { schema } = loadSchema("d.xsd", { resolver });
    const instance = naming("urn:a x", "urn:d x", "urn:b x", "http://www.w3.org/2001/XMLSchema-instance x");
    for (const given of [schema, "d.xsd"]) {
      const { hints } = loadInstanceSchema(instance, "i.xml", { resolver, ...(given && { schema: given }) });
      expect(hints.map(({ outcome }) => outcome)).toEqual(["known", "known", "unused", "known"]);
    }
  });
});

describe("documents that are no schema together", () => {
  const broken = schemaOf("urn:b", "b", `<xs:element name="wrong" type="xs:no"/>`);

  test("those that have errors, or refer to one that does, are left out; the others stay", () => {
    const { resolver, reads } = createDocuments({
      "a.xsd": schemaOf("urn:a", "a"),
      "b.xsd": broken,
      "c.xsd": schemaOf("urn:c", "c", `<xs:import namespace="urn:d" schemaLocation="d.xsd"/>`),
      "d.xsd": schemaOf("urn:d", "d", `<xs:import namespace="urn:b" schemaLocation="b.xsd"/>`),
    });
    const instance = naming("urn:a a.xsd", "urn:b b.xsd", "urn:c c.xsd", "urn:e e.xsd");
    const { schema, issues, hints } = loadInstanceSchema(instance, "i.xml", { resolver });
    expect(names(schema)).toEqual(["{urn:a}a"]);
    expect(hints.map(({ outcome }) => outcome)).toEqual(["loaded", "unused", "unused", "unused"]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      ...Array(3).fill("warning schema-loc.3"),
      "warning src-resolve",
    ]);
    expect(reads.filter((location) => location === "b.xsd").length).toBeLessThan(3);
  });

  test("a document that only holds by another that is left out, is left out", () => {
    const { resolver } = createDocuments({
      "a.xsd": schemaOf("urn:a", "a", `<xs:import namespace="urn:b"/><xs:element name="r" substitutionGroup="o:b"/>`),
      "b.xsd": broken,
    });
    const { schema, hints } = loadInstanceSchema(naming("urn:a a.xsd", "urn:b b.xsd"), "i.xml", { resolver });
    expect(names(schema)).toEqual([]);
    expect(hints.map(({ outcome }) => outcome)).toEqual(["unused", "unused"]);
  });

  test("circles of references end", () => {
    const { resolver } = createDocuments({
      "a.xsd": schemaOf("urn:a", "a", `<xs:import namespace="urn:b" schemaLocation="b.xsd"/>`),
      "b.xsd": broken.replace("<xs:element", `<xs:import namespace="urn:a" schemaLocation="a.xsd"/><xs:element`),
    });
    const { hints } = loadInstanceSchema(naming("urn:a a.xsd", "urn:b b.xsd"), "i.xml", { resolver });
    expect(hints.map(({ outcome }) => outcome)).toEqual(["unused", "unused"]);
  });
});

describe("a loader", () => {
  const { resolver, reads } = createDocuments(
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.xsd`, schemaOf(`urn:${i}`, "e")])),
  );
  const load = createInstanceSchemaLoader({ resolver });

  test("loads the documents of instances that name the same once, and says each time what is wrong", () => {
    const one = load(naming("urn:0 0.xsd", "urn:1 gone.xsd"), "i.xml");
    const other = load(`\n${naming("urn:0 0.xsd", "urn:1 gone.xsd")}`, "j.xml");
    expect(other.schema).toBe(one.schema);
    expect(reads).toEqual(["0.xsd", "gone.xsd"]);
    expect(one.issues.map(({ location }) => [location.document, location.line])).toEqual([["i.xml", 1]]);
    expect(other.issues.map(({ location }) => [location.document, location.line])).toEqual([["j.xml", 2]]);
  });

  test("tells other documents and other namespaces apart", () => {
    const { schema } = load(naming("urn:2 2.xsd"), "i.xml");
    expect(load(naming("urn:3 3.xsd"), "i.xml").schema).not.toBe(schema);
    expect(load(naming("urn:3 2.xsd"), "i.xml").hints[0]?.outcome).toBe("unused");
    expect(load(naming("urn:2 2.xsd"), "i.xml").schema).toBe(schema);
  });

  test("forgets the oldest", () => {
    const { schema } = load(naming("urn:0 0.xsd"), "i.xml");
    for (let i = 1; i < 20; i++) load(naming(`urn:${i} ${i}.xsd`), "i.xml");
    expect(load(naming("urn:0 0.xsd"), "i.xml").schema).not.toBe(schema);
  });
});
