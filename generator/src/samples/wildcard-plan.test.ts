import { loadSchema, type Schema, type Wildcard } from "@schemawright/xsd";
import { expect, test } from "vitest";
import { wildcardPlanOf } from "./wildcard-plan.ts";

const KEY = '<xs:key name="k"><xs:selector xpath="n"/><xs:field xpath="@id"/></xs:key>';
const element = (name: string, constraints = ""): string =>
  `<xs:element name="${name}"><xs:complexType><xs:attribute name="id"/></xs:complexType>${constraints}</xs:element>`;

/** A schema whose type `T` has a strict wildcard for any element, and that wildcard. */
function schemaWith(elements: string): { schema: Schema; wildcard: Wildcard } {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${elements}
    <xs:complexType name="T"><xs:sequence><xs:any/></xs:sequence></xs:complexType></xs:schema>`;
  const { schema } = loadSchema("a.xsd", { resolver: { resolve: (to) => to, read: () => text } });
  const type = schema?.typeDefinitions.get("{}T");
  if (schema === undefined || type?.kind !== "complexTypeDefinition") throw new Error("The schema is not right.");
  const { contentType } = type;
  if (contentType.variety !== "element-only" || contentType.particle.term.kind !== "modelGroup")
    throw new Error("The content is not a sequence.");
  const wildcard = contentType.particle.term.particles[0]?.term;
  if (wildcard?.kind !== "wildcard") throw new Error("There is no wildcard.");
  return { schema, wildcard };
}

test.each([
  ["an element without keys rather than one with keys", element("a", KEY) + element("b"), false, ["b"]],
  ["an element with keys where there is no other", element("a", KEY), false, ["a"]],
  ["nothing rather than an element with keys", element("a", KEY), true, []],
  ["any element that has no keys", element("a") + element("b"), true, ["a", "b"]],
])("a strict wildcard is given %s", (_, elements, isOptional, expected) => {
  const { schema, wildcard } = schemaWith(elements);
  expect(wildcardPlanOf(wildcard, [schema], isOptional, ({ name }) => name).elements).toEqual(expected);
});
