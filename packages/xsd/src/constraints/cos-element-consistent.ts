import type { ElementDeclaration, Particle, Wildcard } from "../components/index.ts";
import { allowsName } from "../content/wildcards.ts";
import { expandedName } from "../documents/names.ts";
import type { Components } from "./components.ts";
import { type Rule, schemaExample } from "./rule.ts";
import { areEquivalent } from "./type-tables.ts";

/**
 * Elements of one name in one content model have one type and one type table:
 * https://www.w3.org/TR/xmlschema11-1/#cos-element-consistent
 */
export const rule: Rule = {
  code: "cos-element-consistent",
  example: schemaExample(
    `<xs:complexType name="t"><xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b"/><xs:element name="a" type="xs:date"/><!-- ERROR cos-element-consistent --></xs:sequence></xs:complexType>`,
  ),
  check(components, report) {
    const { complexTypes, implicitMembers, isBroken } = components;
    for (const type of complexTypes) {
      const { contentType } = type;
      if (isBroken(type) || contentType.variety === "empty" || contentType.variety === "simple") continue;
      const byName = new Map<string, ElementDeclaration>();
      const wildcards = contentType.openContent === undefined ? [] : [contentType.openContent.wildcard];
      const see = (element: ElementDeclaration, place: Particle): void => {
        const key = expandedName(element.targetNamespace, element.name);
        const other = byName.get(key);
        if (other === undefined) byName.set(key, element);
        else if (isBroken(element) || isBroken(other)) return;
        else if (
          other.typeDefinition !== element.typeDefinition ||
          !areEquivalent(other.typeTable, element.typeTable)
        ) {
          const what = other.typeDefinition === element.typeDefinition ? "other type alternatives" : "another type";
          const message = `The element "${element.name}" has ${what} than the one of line ${other.location.line} in the same content; give both the same named type.`;
          report("cos-element-consistent", place, message, { name: element.name });
        }
      };
      const walk = (particle: Particle): void => {
        const { term } = particle;
        if (term.kind === "modelGroup") term.particles.forEach(walk);
        if (term.kind === "wildcard") wildcards.push(term);
        if (term.kind !== "elementDeclaration") return;
        see(term, particle);
        for (const member of implicitMembers.get(term) ?? []) see(member, particle);
      };
      walk(contentType.particle);
      const other = [...byName.values()].find((element) => isOtherwiseForWildcard(element, wildcards, components));
      if (other === undefined) continue;
      const message = `The element "${other.name}" has other type alternatives than the global one, which a wildcard of the same content takes; refer to the global one.`;
      report("cos-element-consistent", other, message, { name: other.name });
    }
  },
};

/** Whether a wildcard takes the global declaration of the name, and that one has another type table. */
function isOtherwiseForWildcard(
  element: ElementDeclaration,
  wildcards: readonly Wildcard[],
  { schema, isBroken }: Components,
): boolean {
  const { name, targetNamespace } = element;
  const declaration = schema.elementDeclarations.get(expandedName(targetNamespace, name));
  if (declaration === undefined || areEquivalent(element.typeTable, declaration.typeTable)) return false;
  if (isBroken(element) || isBroken(declaration)) return false;
  return wildcards.some(
    ({ namespaceConstraint, processContents }) =>
      processContents !== "skip" &&
      !namespaceConstraint.disallowedNames.includes("##definedSibling") &&
      allowsName(namespaceConstraint, targetNamespace, name, () => true),
  );
}
