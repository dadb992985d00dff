import type { ObjectBinding, PropertyBinding, TypeBinding, UnionBinding, ValueBinding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import type { Imports } from "../code/module.ts";

/** Packages that generated code imports. */
export const RUNTIME = "@schemawright/runtime";
export const CODEGEN = "@schemawright/runtime/codegen";

/** Name of the constant that is the datatype of a simple type. */
export function datatypeName(value: ValueBinding): string {
  if (!value.builtIn) return `${lowerFirst(value.name)}Datatype`;
  return `${value.name}Datatype`;
}

/** Imports the datatype of a simple type into a module, and returns the name it has there. */
export function useDatatype(imports: Imports, value: ValueBinding): string {
  return imports.value(value.builtIn ? CODEGEN : `values/${value.module}`, datatypeName(value));
}

/** Name of the function that checks the facets of a simple type. */
export function facetsName(value: ValueBinding): string {
  return `${lowerFirst(value.name)}Facets`;
}

/** Constant that describes a complex type to its reader and checker. */
export function contentName(object: ObjectBinding | UnionBinding): string {
  return constantNameOf(object.name);
}

/** Constant that describes one child of a complex type. */
export function childName(object: ObjectBinding | UnionBinding, property: PropertyBinding): string {
  return `${constantNameOf(object.name)}_${constantNameOf(property.property)}`;
}

/** TypeScript name of a type: that of the type whose interface it shares. */
export function typeName(type: ObjectBinding | UnionBinding): string {
  return type.sameAs ?? type.name;
}

/** Local variable for a property: the property's name, unless that means something else in generated code. */
export function localName(property: string): string {
  const plain = /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(property) ? property : property.replace(/[^A-Za-z0-9_$]/g, "_");
  return RESERVED.has(plain) || /^[0-9]/.test(plain) ? `${plain}_` : plain;
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a type is read by functions of its own, not by a datatype. */
export function isContent(type: TypeBinding): type is ObjectBinding | UnionBinding {
  return type.kind !== "value";
}

const RESERVED = new Set(
  (
    "reader value checker site rule unknown other state i text undefined NaN Infinity arguments eval " +
    "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
