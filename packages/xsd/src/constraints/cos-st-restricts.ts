import { describeType } from "../build/simple-type-questions.ts";
import type { SimpleTypeDefinition } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** What a simple type may be made from: https://www.w3.org/TR/xmlschema11-1/#cos-st-restricts */
export const rule: Rule = {
  code: "cos-st-restricts",
  example: schemaExample(
    `<xs:simpleType name="t"><!-- ERROR cos-st-restricts --><xs:list itemType="xs:NMTOKENS"/></xs:simpleType>`,
  ),
  check({ simpleTypes, isBroken }, report) {
    for (const type of simpleTypes) {
      if (isBroken(type)) continue;
      const fault = faultOf(type);
      if (fault !== undefined) report("cos-st-restricts", type, `The simple type is not allowed: ${fault}.`);
    }
  },
};

function faultOf(type: SimpleTypeDefinition): string | undefined {
  const base = type.baseTypeDefinition;
  if (base?.final.includes("restriction") === true) return `the final of ${describeType(base)} forbids restriction`;
  if (type.variety === undefined || (base?.name === "anyAtomicType" && base.builtIn && !type.builtIn)) {
    return `${base === undefined ? "this type" : describeType(base)} cannot be restricted`;
  }
  const isConstruction = base?.builtIn === true && base.name === "anySimpleType";
  if (type.variety === "list" && isConstruction) {
    const item = type.itemTypeDefinition;
    if (item === undefined) return undefined;
    if (item.final.includes("list")) return `the final of ${describeType(item)} forbids lists of it`;
    if (containsList(item)) return `items of a list are atomic, and ${describeType(item)} is or holds a list`;
    if (item.variety === undefined || (item.builtIn && item.name === "anyAtomicType"))
      return `${describeType(item)} cannot be the item type of a list`;
  }
  if (type.variety === "union" && isConstruction) {
    const forbidding = type.explicitMembers.find((member) => member.final.includes("union"));
    const unspecific = type.memberTypeDefinitions.find((member) => member.builtIn && member.name === "anyAtomicType");
    if (unspecific !== undefined) return `${describeType(unspecific)} cannot be a member of a union`;
    if (forbidding !== undefined) return `the final of ${describeType(forbidding)} forbids unions with it`;
  }
  return undefined;
}

function containsList(type: SimpleTypeDefinition): boolean {
  return type.variety === "list" || (type.variety === "union" && type.memberTypeDefinitions.some(containsList));
}
