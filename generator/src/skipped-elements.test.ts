import type { ReadOptions } from "@schemawright/runtime";
import { loadSchema } from "@schemawright/xsd";
import { expect, test } from "vitest";
import { compileSchema } from "./index.ts";

/** The codes of the issues of a document whose root has `a` elements, then others, and the constraint. */
function codesOf(
  document: string,
  processContents: string,
  constraint: string,
  version: "1.0" | "1.1",
  options: ReadOptions = {},
) {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType><xs:sequence>
<xs:element name="a" type="xs:string" maxOccurs="2"/><xs:any namespace="urn:o" minOccurs="0" processContents="${processContents}"/>
</xs:sequence></xs:complexType>${constraint}</xs:element></xs:schema>`;
  const { schema } = loadSchema("a.xsd", { resolver: { resolve: (to) => to, read: () => text }, version });
  const compiled = schema && compileSchema(schema, { version });
  if (compiled?.ok !== true) throw new Error("There is no reader.");
  return compiled.read(document, options).issues.map(({ code }) => code);
}

const values = '<xs:unique name="u"><xs:selector xpath="*"/><xs:field xpath="."/></xs:unique>';
const attributes = '<xs:key name="k"><xs:selector xpath=".//*"/><xs:field xpath="@i"/></xs:key>';
const skipped = '<r><a>1</a><o:b xmlns:o="urn:o">1<o:c/></o:b></r>';

/** https://www.w3.org/TR/xmlschema11-1/#cvc-identity-constraint, clause 1: skipped nodes are omitted. */
test.each(["1.0", "1.1"] as const)("selectors do not see what a wildcard skips, in XSD %s", (version) => {
  expect(codesOf(skipped, "skip", values, version)).toEqual([]);
  expect(codesOf(skipped, "lax", values, version)).toEqual(["cvc-identity-constraint.3"]);
  expect(codesOf(skipped, "skip", attributes, version)).toEqual(["cvc-identity-constraint.4.2.1"]);
  expect(codesOf(skipped, "lax", attributes, version)).toEqual(Array(3).fill("cvc-identity-constraint.4.2.1"));
  expect(codesOf("<r><a>1</a><a>1</a></r>", "skip", values, version)).toEqual(["cvc-identity-constraint.4.1"]);
});

test("nor do they see what is kept though nothing declares it", () => {
  const document = "<r><b>1<c/></b><a>1</a></r>";
  const issues = codesOf(document, "skip", attributes, "1.1", { unknown: "keep" });
  expect(issues).toEqual(["cvc-identity-constraint.4.2.1"]);
  expect(codesOf(document, "skip", values, "1.1", { unknown: "keep" })).toEqual([]);
});
