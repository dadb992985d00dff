import type { Binding, ObjectBinding, TypeBinding, ValueBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { onlyTypes, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { CODEGEN, useDatatype } from "./naming.ts";

const PATH = "json-unions";
const UNIONS = "JSON_UNIONS";

/** Whether a simple type has values that JSON holds as text though they are no strings. */
function holdsNumbersAsText({ variety }: ValueBinding): boolean {
  if (variety.kind === "list") return holdsNumbersAsText(variety.item);
  if (variety.kind === "union") return variety.members.some(holdsNumbersAsText);
  if (variety.representation === "bigint" || variety.adapter !== undefined) return true;
  return variety.representation === "number" && isFloating(variety.primitive);
}

/** Whether a primitive type has infinities, NaN and a negative zero. */
export function isFloating(primitive: string): boolean {
  return primitive === "float" || primitive === "double";
}

/** Whether the JSON form of every value of a type is the value itself. */
export function isPlain(type: TypeBinding, { general }: Binding): boolean {
  // Where documents choose, they may choose any type.
  if (general) return false;
  const seen = new Set<TypeBinding>();
  const plain = (at: TypeBinding): boolean => {
    if (at.kind === "value") return !holdsNumbersAsText(at);
    if (seen.has(at)) return true;
    seen.add(at);
    return at.kind === "object"
      ? plainObject(at)
      : [...at.cases.map((one) => one.type), at.fallback].every(plainObject);
  };
  const plainObject = (object: ObjectBinding): boolean =>
    [...object.attributes, ...propertiesOf(object)].every((property) => plain(property.type)) &&
    (object.content.kind !== "simple" || plain(object.content.value));
  return plain(type);
}

function unionsOf({ values }: Binding): readonly ValueBinding[] {
  return values.filter((value) => value.variety.kind === "union" && holdsNumbersAsText(value));
}

/** `json-unions`: the unions whose values `fromJson` can tell only by asking them. `undefined` if there are none. */
export function emitJsonUnions(binding: Binding): CodeModule | undefined {
  const unions = unionsOf(binding);
  if (unions.length === 0) return undefined;
  const imports = createImports(PATH, [UNIONS]);
  const rows = unions.map((value) => `${quote(value.schemaLocation)}: () => ${useDatatype(imports, value)}`);
  const type = onlyTypes(`: ${imports.type(CODEGEN, "JsonUnions")}`);
  const declarations = [`export const ${UNIONS}${type} = ${wrap("{", rows, "}")};\n`];
  return { path: PATH, sources: [], imports: imports.list(), declarations };
}

/** Imports the table of such unions, and returns an expression for it. */
export function useJsonUnions(binding: Binding, imports: Imports): string {
  return unionsOf(binding).length === 0 ? "{}" : imports.value(PATH, UNIONS);
}
