import type { ObjectBinding, PropertyBinding, TypeBinding, UnionBinding, ValueBinding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { isIdentifier } from "../code/code.ts";
import type { Imports } from "../code/module.ts";

/** Packages that generated code imports. */
export const RUNTIME = "@schemawright/runtime";
export const CODEGEN = "@schemawright/runtime/codegen";

/** Name of the constant that is the datatype of a simple type. */
export function datatypeName(value: ValueBinding): string {
  return value.builtIn ? `${value.name}Datatype` : `${lowerFirst(value.name)}Datatype`;
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

/**
 * Constant that describes one child of a complex type: `SLIDE_messageText`. The property keeps its spelling, so that
 * the constant is never that of a type, such as `SLIDE_MESSAGE` of the type of an element `message` without a name.
 */
export function childName(object: ObjectBinding | UnionBinding, property: PropertyBinding): string {
  const name = identifierOf(property.property);
  return `${constantNameOf(object.name)}_${name}${/^[A-Z]/.test(name) ? "_" : ""}`;
}

/** Constant with the names of a type's properties. Two underscores, which no constant of a type has. */
export function propertiesName(object: ObjectBinding): string {
  return `${contentName(object)}__PROPERTIES`;
}

/** Constant with the content model of a type. */
export function modelName(object: ObjectBinding): string {
  return `${contentName(object)}__MODEL`;
}

/** Constant with the children of a type whose content has any order. */
export function childrenName(object: ObjectBinding): string {
  return `${contentName(object)}__CHILDREN`;
}

/** TypeScript name of a type: that of the type whose interface it shares. */
export function typeName(type: ObjectBinding | UnionBinding): string {
  return type.sameAs ?? type.name;
}

/**
 * Local variable for a property: the property's name, unless that may mean something else in generated code. A name that
 * is put aside gets an underscore, and so does one that ends with one: no two properties share a variable.
 */
export function localName(property: string): string {
  const plain = identifierOf(property);
  return RESERVED.has(plain) || OURS.test(plain) ? `${plain}_` : plain;
}

function identifierOf(property: string): string {
  if (isIdentifier(property)) return property;
  return property.replace(/^(?=[0-9])|[^A-Za-z0-9_$]/gu, (c) => `_${c.codePointAt(0)?.toString(16) ?? ""}_`);
}

/** Names of the kinds that constants, counters and imported functions have. */
const OURS = /^[A-Z]|^(?:assert|compare)[A-Z]|(?:Count|Content|Datatype|_)$/;

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a type is read by functions of its own, not by a datatype. */
export function isContent(type: TypeBinding): type is ObjectBinding | UnionBinding {
  return type.kind !== "value";
}

const RESERVED = new Set(
  (
    "reader value checker site rule unknown other state i text content to one any element mistyped constrained undefined NaN Infinity arguments eval " +
    "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
