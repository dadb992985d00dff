import type { PropertyBinding, Shape } from "../binding/model.ts";
import { access } from "../code/code.ts";

/** A branch of a choice with the condition on which an object's children are those of the branch. */
export interface BranchCondition {
  readonly branch: Shape;
  /** JavaScript about the object in the variable that {@link branchConditions} is given. */
  readonly condition: string;
}

/**
 * How the branches of a choice are told apart where some property stands in several of them: by what is there and what is
 * not. `undefined` if no property does, so that what is there says it all.
 * @param subject the variable that holds the object
 */
export function branchConditions(branches: readonly Shape[], subject: string): readonly BranchCondition[] | undefined {
  const names = branches.map((branch) => new Set(propertiesIn(branch).map((one) => one.property)));
  const all = new Set(names.flatMap((one) => [...one]));
  const isShared = [...all].some((name) => names.filter((one) => one.has(name)).length > 1);
  if (!isShared) return undefined;
  return branches.map((branch, i) => {
    const foreign = [...all].filter((name) => names[i]?.has(name) !== true);
    const conditions = foreign.map((name) => `${access(subject, name)} === undefined`);
    const needed = neededBy(branch, subject);
    if (needed !== undefined) conditions.push(needed);
    return { branch, condition: conditions.length === 0 ? "true" : conditions.join(" && ") };
  });
}

/** The properties of some shapes, each once, as if they followed each other. */
export function everyPart(shapes: readonly Shape[]): readonly Shape[] {
  const seen = new Set<PropertyBinding>();
  const flatten = (shape: Shape): readonly Shape[] => {
    if (shape.kind === "sequence") return shape.parts.flatMap(flatten);
    if (shape.kind === "choice") return shape.branches.flatMap(flatten);
    if (shape.kind === "wildcard") return [shape];
    if (seen.has(shape.property)) return [];
    seen.add(shape.property);
    return [shape];
  };
  return shapes.flatMap(flatten);
}

function propertiesIn(shape: Shape): readonly PropertyBinding[] {
  if (shape.kind === "property") return [shape.property];
  if (shape.kind === "wildcard") return [];
  return (shape.kind === "sequence" ? shape.parts : shape.branches).flatMap(propertiesIn);
}

/** What has to be there for a shape; `undefined` if nothing has. */
function neededBy(shape: Shape, subject: string): string | undefined {
  switch (shape.kind) {
    case "property":
      return shape.optional ? undefined : `${access(subject, shape.property.property)} !== undefined`;
    case "wildcard":
      return undefined;
    case "sequence": {
      const parts = shape.parts.flatMap((part) => neededBy(part, subject) ?? []);
      return parts.length === 0 ? undefined : parts.join(" && ");
    }
    case "choice": {
      const parts = shape.branches.map((branch) => neededBy(branch, subject));
      if (shape.optional || parts.includes(undefined)) return undefined;
      return `(${parts.map((one) => `(${one})`).join(" || ")})`;
    }
  }
}
