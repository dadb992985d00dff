import type { ComplexTypeDefinition } from "../components/index.ts";
import { compileContentModel } from "../content/compile-content-model.ts";
import type { ContentModel } from "../content/content-model.ts";
import type { Components } from "./components.ts";

/** A complex type with children and its content model. */
export interface ModelledType {
  readonly type: ComplexTypeDefinition;
  readonly model: ContentModel;
}

/** The content models of all complex types that have one and are not broken. */
export function modelledTypes(components: Components): readonly ModelledType[] {
  return components.complexTypes.flatMap((type) => {
    const { contentType } = type;
    if (components.isBroken(type) || contentType.variety === "empty" || contentType.variety === "simple") return [];
    const model = compileContentModel(contentType.particle, contentType.openContent, components.implicitMembers);
    return model.kind === "not-supported" ? [] : [{ type, model }];
  });
}
