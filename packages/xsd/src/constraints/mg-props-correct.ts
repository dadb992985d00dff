import type { ModelGroup } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** No model group contains itself: https://www.w3.org/TR/xmlschema11-1/#mg-props-correct, clause 2 */
export const rule: Rule = {
  code: "mg-props-correct",
  example: schemaExample(
    `<xs:group name="g"><!-- ERROR mg-props-correct --><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>`,
  ),
  check({ schema }, report) {
    const { circular, deep, large } = badlyNestedGroups(schema.modelGroupDefinitions.values());
    for (const group of large) {
      const message = `With the groups that it refers to, "${group.definitionName}" holds more than ${MAXIMUM_PARTICLES} particles; that is not supported.`;
      report("not-supported", group, message);
    }
    for (const group of deep) {
      report("not-supported", group, `Model groups more than ${MAXIMUM_NESTING} deep in each other are not supported.`);
    }
    for (const group of circular) {
      report("mg-props-correct", group, `The model group "${group.definitionName}" contains itself; break the circle.`);
    }
  },
};

/** Groups may be nested this deep in each other; what walks content models uses a call a level. */
const MAXIMUM_NESTING = 500;

/** So many particles a group may hold, counted again wherever a group is referred to. */
const MAXIMUM_PARTICLES = 100_000;

/** The groups that contain themselves, directly or through others, and those that are nested too deep or hold too much. */
function badlyNestedGroups(groups: Iterable<ModelGroup>) {
  const circular = new Set<ModelGroup>();
  const deep = new Set<ModelGroup>();
  const large = new Set<ModelGroup>();
  const heights = new Map<ModelGroup, number>();
  const sizes = new Map<ModelGroup, number>();
  const active = new Set<ModelGroup>();
  const heightOf = (group: ModelGroup): number => {
    const known = heights.get(group);
    if (known !== undefined) return known;
    if (active.has(group)) circular.add(group);
    if (active.size > MAXIMUM_NESTING) deep.add(group);
    if (active.has(group) || active.size > MAXIMUM_NESTING) return 0;
    active.add(group);
    let height = 1;
    let size = group.particles.length;
    for (const { term } of group.particles) {
      if (term.kind !== "modelGroup") continue;
      height = Math.max(height, 1 + heightOf(term));
      size += sizes.get(term) ?? 0;
    }
    sizes.set(group, size);
    if (size > MAXIMUM_PARTICLES) large.add(group);
    active.delete(group);
    heights.set(group, height);
    if (height > MAXIMUM_NESTING) deep.add(group);
    return height;
  };
  for (const group of groups) heightOf(group);
  return { circular, deep, large };
}
