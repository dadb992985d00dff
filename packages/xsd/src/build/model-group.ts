import type { ModelGroup } from "../components/index.ts";
import { annotationsOf, childNamed } from "./annotations.ts";
import type { Build, Definition, Draft } from "./context.ts";
import { particlesOf } from "./particle.ts";

/**
 * The model group of a model group definition, to be filled in later: https://www.w3.org/TR/xmlschema11-1/#declare-namedModelGroup.
 * `undefined` if the definition holds none, which was reported with its structure.
 */
export function draftModelGroup(build: Build, { document, element }: Definition): ModelGroup | undefined {
  const content = childNamed(element, "all", "choice", "sequence");
  if (content === undefined) return undefined;
  const { localName } = content;
  const draft: Draft<ModelGroup> = {
    kind: "modelGroup",
    compositor: localName === "all" || localName === "choice" ? localName : "sequence",
    particles: [],
    definitionName: element.attributes.get("name")?.value.trim(),
    annotations: [...annotationsOf(element), ...annotationsOf(content)],
    location: element.location,
  };
  build.later(draft, () => {
    draft.particles = particlesOf(build, document, content);
  });
  return draft;
}
