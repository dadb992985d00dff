import { example } from "../build/redefinitions.ts";
import type { ModelGroup, Particle } from "../components/index.ts";
import { attributesFault, particleFault } from "./derivation-ok-restriction.ts";
import type { Rule } from "./rule.ts";

/**
 * A group that is redefined without a reference to itself restricts what it replaces:
 * https://www.w3.org/TR/xmlschema11-1/#src-redefine, clauses 6.2.2 and 7.2.2. The other clauses are met by the build.
 */
export const rule: Rule = {
  code: "src-redefine",
  example,
  check(components, report) {
    for (const { group, original } of components.replacedGroups) {
      const fault = particleFault(once(group), once(original), components);
      if (fault === undefined) continue;
      const message = `The redefined group "${group.definitionName}" does not restrict the one it replaces: ${fault}.`;
      report("src-redefine", group, message);
    }
    for (const { group, original, location } of components.replacedAttributeGroups) {
      const fault = attributesFault(group, original, components);
      if (fault === undefined) continue;
      const message = `The redefined attribute group does not restrict the one it replaces: ${fault}.`;
      report("src-redefine", { location }, message);
    }
  },
};

function once(term: ModelGroup): Particle {
  return { kind: "particle", minOccurs: 1, maxOccurs: 1, term, annotations: [], location: term.location };
}
