import { loadJsonSchema } from "@schemawright/json-schema";
import { describe, expect, it } from "vitest";
import { compareForms } from "./compare-forms.ts";
import { eitherOf, type FormValue } from "./form.ts";
import { jsonForm } from "./json-form.ts";

/** The form of a JSON Schema; places are lines of a document with a name of its own. */
function formOf(name: string, schema: object): FormValue {
  const text = JSON.stringify(schema);
  const { schemas } = loadJsonSchema(`/${name}`, {
    resolver: { read: () => text, resolve: (reference) => reference },
  });
  if (schemas === undefined) throw new Error(`${name} is not a schema`);
  return jsonForm(schemas.root, ({ origin: { pointer } }) => `${name}#${pointer}`);
}

const object = (properties: object, ...required: string[]): object => ({ type: "object", properties, required });
const text = { type: "string" };

/** How two forms differ: one stands for the XML form, which is made of the same terms. */
function differences(xml: object, json: object): readonly string[] {
  return compareForms(formOf("xml", xml), formOf("json", json)).map(({ text: said }) => said);
}

describe("the two forms of a message differ", () => {
  it.each<[string, object, object, readonly string[]]>([
    ["in nothing, spelling of names apart", object({ "mms-id": text }), object({ mmsId: text }), []],
    [
      "in a member that one does not have",
      object({ a: text, b: text }),
      object({ a: text, c: text }),
      [
        "/b: only the XML form has it (xml#/properties/b); the JSON form ends at json#",
        "/c: only the JSON form has it (json#/properties/c); the XML form ends at xml#",
      ],
    ],
    [
      "in whether a member is required",
      object({ a: text }, "a"),
      object({ a: text }),
      ["/a: required in the XML form (xml#/properties/a), optional in the JSON form (json#/properties/a)"],
    ],
    [
      "in how often it comes",
      object({ a: { type: "array", items: text, maxItems: 8 } }),
      object({ a: text }),
      ["/a: a list of 1 to 8 in the XML form (xml#/properties/a), once in the JSON form (json#/properties/a)"],
    ],
    [
      "in a type",
      object({ a: { type: "integer" } }),
      object({ a: { type: ["string", "null"] } }),
      ["/a: number in the XML form (xml#/properties/a), null or string in the JSON form (json#/properties/a)"],
    ],
    [
      "in bounds",
      object({ a: { type: "string", maxLength: 11 }, n: { type: "number", minimum: 0 } }),
      object({ a: { type: "string", maxLength: 50, pattern: "." }, n: { type: "number" } }),
      [
        "/a: maxLength 11 in the XML form (xml#/properties/a), maxLength 50 in the JSON form (json#/properties/a)",
        "/a: no minLength in the XML form (xml#/properties/a), minLength 1 in the JSON form (json#/properties/a)",
        "/n: minimum 0 in the XML form (xml#/properties/n), no minimum in the JSON form (json#/properties/n)",
      ],
    ],
    [
      "in an enumeration",
      object({ a: { type: "string", enum: ["x", "y"] } }),
      object({ a: { type: "string", const: "x" } }),
      ['/a: "x" or "y" in the XML form (xml#/properties/a), "x" in the JSON form (json#/properties/a)'],
    ],
    [
      "deep down, through references and allOf",
      object({ a: object({ b: text }, "b") }),
      {
        ...object({ a: { type: "array", items: { $ref: "#/$defs/a" } } }),
        $defs: { a: { allOf: [object({ b: text }), object({ c: text })] } },
      },
      [
        "/a: once in the XML form (xml#/properties/a), a list of 1 or more in the JSON form (json#/properties/a)",
        "/a/b: required in the XML form (xml#/properties/a/properties/b), optional in the JSON form (json#/$defs/a/allOf/0/properties/b)",
        "/a/c: only the JSON form has it (json#/$defs/a/allOf/1/properties/c); the XML form ends at xml#/properties/a",
      ],
    ],
  ])("%s", (_, xml, json, expected) => expect(differences(xml, json)).toEqual(expected));

  it("in nothing where both hold themselves", () => {
    const tree = { ...object({ children: { type: "array", items: { $ref: "#" } } }) };
    expect(differences(tree, tree)).toEqual([]);
  });
});

describe("alternatives", () => {
  it("let a value be what any of them lets it be", () => {
    const either = eitherOf([
      formOf("a", object({ x: { type: "string", maxLength: 3 }, y: text }, "x", "y")),
      formOf("b", object({ x: { type: "number" }, z: text }, "x")),
    ]);
    const both = object({ x: { type: ["string", "number"] }, y: text, z: text }, "x");
    expect(compareForms(either, formOf("json", both))).toEqual([]);
  });
});
