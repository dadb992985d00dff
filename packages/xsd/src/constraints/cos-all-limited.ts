import type { ModelGroup, Particle } from "../components/index.ts";
import { nestedAll } from "../content/nested-all.ts";
import type { Report } from "../documents/report.ts";
import type { Components } from "./components.ts";
import { checkedModel } from "./content-models.ts";
import { type Rule, schemaExample } from "./rule.ts";

/**
 * Where an all group may stand and how often: https://www.w3.org/TR/xmlschema11-1/#cos-all-limited. In 1.1 its elements
 * may repeat and it may hold other all groups; in 1.0 neither.
 */
export const rule: Rule = {
  code: "cos-all-limited",
  example: schemaExample(`<xs:group name="g"><xs:all><xs:element name="a"/></xs:all></xs:group>
<xs:complexType name="t"><xs:sequence><xs:group ref="g"/><!-- ERROR cos-all-limited --></xs:sequence></xs:complexType>`),
  check(components, report) {
    for (const type of components.complexTypes) {
      const { contentType } = type;
      if (contentType.variety === "empty" || contentType.variety === "simple" || components.isBroken(type)) continue;
      checkTop(contentType.particle, components, report);
    }
    for (const group of components.schema.modelGroupDefinitions.values()) checkMembers(group, components, report);
  },
};

function checkTop(particle: Particle, components: Components, report: Report): void {
  const { term } = particle;
  if (term.kind !== "modelGroup") return;
  if (term.compositor === "all" && particle.maxOccurs > 1) {
    report("cos-all-limited", particle, `An xs:all group occurs at most once; maxOccurs is ${particle.maxOccurs}.`);
  }
  checkMembers(term, components, report);
}

function checkMembers(group: ModelGroup, components: Components, report: Report): void {
  let misplaced = false;
  for (const member of group.particles) {
    const { term } = member;
    if (
      group.compositor === "all" &&
      components.version === "1.0" &&
      (term.kind !== "elementDeclaration" || member.maxOccurs > 1)
    ) {
      report("cos-all-limited", member, "In XSD 1.0 an xs:all group holds elements only, each at most once.");
      continue;
    }
    if (term.kind !== "modelGroup") continue;
    if (group.compositor === "all") {
      const fits = term.compositor === "all" && member.minOccurs === 1 && member.maxOccurs === 1;
      if (!fits)
        report("cos-all-limited", member, "A group inside xs:all is an all group too, and occurs exactly once.");
    } else if (term.compositor === "all" && term.particles.length > 0 && !misplaced) {
      // Where an extension adds one to that of its base, both are in the wrong place for one reason.
      misplaced = true;
      report(
        "cos-all-limited",
        member,
        `An xs:all group cannot stand inside xs:${group.compositor}; it is the whole content.`,
      );
    }
    if (term.definitionName === undefined) checkMembers(term, components, report);
  }
}

/** Content models that are beyond this compiler, once the constraint above holds. */
export const sizeRule: Rule = {
  code: "not-supported",
  example: schemaExample(
    `<xs:complexType name="t"><xs:sequence><!-- ERROR not-supported -->${`<xs:element name="a" minOccurs="0"/>`.repeat(1500)}</xs:sequence></xs:complexType>`,
  ),
  check({ complexTypes, isBroken, implicitMembers }, report) {
    for (const type of complexTypes) {
      const { contentType } = type;
      if (isBroken(type) || contentType.variety === "empty" || contentType.variety === "simple") continue;
      const { particle, openContent } = contentType;
      if (nestedAll(particle) !== undefined || checkedModel(particle, openContent, implicitMembers) !== undefined)
        continue;
      report("not-supported", particle, "The content model has too many places where a child can come; divide it.");
    }
  },
};
