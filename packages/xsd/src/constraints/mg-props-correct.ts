import type { ModelGroup } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** No model group contains itself: https://www.w3.org/TR/xmlschema11-1/#mg-props-correct, clause 2 */
export const rule: Rule = {
  code: "mg-props-correct",
  example: schemaExample(
    `<xs:group name="g"><!-- ERROR mg-props-correct --><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>`,
  ),
  check({ schema }, report) {
    for (const group of circularGroups(schema.modelGroupDefinitions.values())) {
      report("mg-props-correct", group, `The model group "${group.definitionName}" contains itself; break the circle.`);
    }
  },
};

/** The named groups that contain themselves, directly or through others. */
export function circularGroups(groups: Iterable<ModelGroup>): readonly ModelGroup[] {
  const circular: ModelGroup[] = [];
  const done = new Set<ModelGroup>();
  const active = new Set<ModelGroup>();
  const visit = (group: ModelGroup): void => {
    if (active.has(group)) circular.push(group);
    if (done.has(group) || active.has(group)) return;
    active.add(group);
    for (const { term } of group.particles) if (term.kind === "modelGroup") visit(term);
    active.delete(group);
    done.add(group);
  };
  for (const group of groups) visit(group);
  return [...new Set(circular)];
}
