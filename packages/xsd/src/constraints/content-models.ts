import type { ComplexTypeDefinition, OpenContent, Particle } from "../components/index.ts";
import { compileContentModel } from "../content/compile-content-model.ts";
import { compileCountingModel, type Scale } from "../content/compile-counting-model.ts";
import type { AllContentModel, CountingContentModel, EmptyContentModel } from "../content/content-model.ts";
import type { SubstitutionGroups } from "../content/substitution-groups.ts";
import type { Components } from "./components.ts";

/** Content models as the constraints look at them: occurrences are counted, not written out. */
export type CheckedModel = AllContentModel | CountingContentModel | EmptyContentModel;

/** A complex type with children and its content model. */
export interface ModelledType {
  readonly type: ComplexTypeDefinition;
  readonly model: CheckedModel;
}

/** The content model of a particle; `undefined` if it is beyond the compiler. */
export function checkedModel(
  particle: Particle,
  openContent: OpenContent | undefined,
  groups: SubstitutionGroups,
  scale?: Scale,
): CheckedModel | undefined {
  if (particle.term.kind !== "modelGroup" || particle.term.compositor !== "all") {
    return compileCountingModel(particle, openContent, groups, scale);
  }
  const model = compileContentModel(particle, openContent, groups);
  return model.kind === "all" || model.kind === "empty" ? model : undefined;
}

/** The content models of all complex types that have one and are not broken. */
export function modelledTypes(components: Components): readonly ModelledType[] {
  return components.complexTypes.flatMap((type) => {
    const { contentType } = type;
    if (components.isBroken(type) || contentType.variety === "empty" || contentType.variety === "simple") return [];
    const model = checkedModel(contentType.particle, contentType.openContent, components.implicitMembers);
    return model === undefined ? [] : [{ type, model }];
  });
}
