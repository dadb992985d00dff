import type { ContentType, ElementDeclaration } from "../components/index.ts";
import type { ValueContext } from "../datatypes/lexical.ts";
import { defaultFault } from "./default-fault.ts";
import { emptiable } from "./particle-restriction-cases.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** The default or fixed value of an element is valid for its type: https://www.w3.org/TR/xmlschema11-1/#cos-valid-default */
export const rule: Rule = {
  code: "cos-valid-default",
  example: schemaExample(`<xs:element name="size" type="xs:int" default="big"/><!-- ERROR cos-valid-default -->`),
  check({ schema, elements, isBroken, version }, report) {
    for (const element of elements) {
      if (element.valueConstraint === undefined || isBroken(element) || isBroken(element.typeDefinition)) continue;
      const { namespaces } = element.valueConstraint;
      const context = { version, namespaces, notations: schema.notationDeclarations };
      const fault = faultOf(element, element.valueConstraint.lexicalForm, context);
      if (fault === undefined) continue;
      const { variety, lexicalForm } = element.valueConstraint;
      const message = `The ${variety} value "${lexicalForm}" of the element "${element.name}" is wrong: ${fault}.`;
      report("cos-valid-default", element, message, { value: lexicalForm });
    }
  },
};

function faultOf(
  { typeDefinition: type }: ElementDeclaration,
  value: string,
  context: ValueContext,
): string | undefined {
  if (type.kind === "simpleTypeDefinition") return defaultFault(type, value, context);
  const content = type.contentType;
  if (content.variety === "simple") return defaultFault(content.simpleTypeDefinition, value, context);
  if (content.variety !== "mixed") return "its type has no text content";
  return isEmptiable(content) ? undefined : "its type wants child elements";
}

/** Whether an element with this content may have no children: https://www.w3.org/TR/xmlschema11-1/#cos-group-emptiable */
export function isEmptiable(content: ContentType): boolean {
  if (content.variety === "empty") return true;
  if (content.variety === "simple") return false;
  return emptiable(content.particle);
}
