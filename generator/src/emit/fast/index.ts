import type { ObjectBinding, UnionBinding, ValueBinding } from "../../binding/model.ts";
import { type CodeModule, createImports, namedSymbols } from "../../code/module.ts";
import type { EmitContext } from "../context.ts";
import { emitIsValid, emitIsValidUnion, isValidName } from "./check.ts";
import type { FastPlan } from "./plan.ts";
import { emitPlainReader, emitPlainUnionReader, namesOfReader } from "./read.ts";
import { emitIsValue, emitValueOfText, namesOfValue } from "./values.ts";

export { isValidName } from "./check.ts";
export { type FastPlan, planFast } from "./plan.ts";
export { readPlainName } from "./read.ts";
export { usePlainReader } from "./use-plain-reader.ts";

/**
 * `fast/<document>`: the straight way through what is valid and written as usual. A function for each complex type reads
 * it in plain documents, another asks whether an object is surely valid. Both know nothing of issues: they give up, and
 * what `read/` and `check/` hold then does the work from the beginning. So the two must agree where these do not give up.
 */
export function emitFast(
  module: string,
  types: {
    readonly values: readonly ValueBinding[];
    readonly objects: readonly ObjectBinding[];
    readonly unions: readonly UnionBinding[];
  },
  plan: FastPlan,
  context: EmitContext,
): CodeModule | undefined {
  const path = `fast/${module}`;
  const imports = createImports(path, [
    ...types.values.flatMap(namesOfValue),
    ...[...types.objects, ...types.unions].flatMap((type) => [...namesOfReader(type), isValidName(type)]),
  ]);
  const declarations: string[] = [];
  for (const value of types.values) {
    if (plan.readsValue(value)) declarations.push(emitValueOfText(value, imports));
    if (plan.checksValue(value)) declarations.push(emitIsValue(value, imports));
  }
  for (const object of types.objects) {
    if (plan.reads(object)) declarations.push(emitPlainReader(object, plan, context, imports));
    if (plan.checks(object)) declarations.push(emitIsValid(object, plan, context, imports));
  }
  for (const union of types.unions) {
    if (plan.reads(union)) declarations.push(emitPlainUnionReader(union, context, imports));
    if (plan.checks(union)) declarations.push(emitIsValidUnion(union, imports));
  }
  if (declarations.length === 0) return undefined;
  return { path, sources: [module], imports: namedSymbols(imports.list(), declarations), declarations };
}
