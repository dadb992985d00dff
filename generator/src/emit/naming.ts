import type {
  ElementBinding,
  ObjectBinding,
  PropertyBinding,
  TypeBinding,
  UnionBinding,
  ValueBinding,
} from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { isIdentifier } from "../code/code.ts";
import { CODEGEN, type Imports } from "../code/module.ts";
import type { ContractAdapter } from "../contract/contract.ts";

export { CODEGEN };

/** Packages that generated code imports. */
export const RUNTIME = "@schemawright/runtime";
/** What asks expressions that are not compiled: only packages that have some depend on it. */
export const XPATH = "@schemawright/xpath";

/** Name of the constant that is the datatype of a simple type. */
export function datatypeName(value: ValueBinding): string {
  if (!value.builtIn) return `${lowerFirst(value.name)}Datatype`;
  return builtInDatatype(value.name, value.version);
}

/** Name of the runtime's datatype for a built-in type. */
export function builtInDatatype(name: string, version: "1.0" | "1.1"): string {
  return `${name}Datatype${version === "1.0" && OLDER.has(name) ? "10" : ""}`;
}

/** Types whose values XSD 1.1 changed. */
const OLDER = new Set(["dateTime", "date", "gYear", "gYearMonth", "float", "double", "anyURI"]);

/** Imports the datatype of a simple type into a module, and returns the name it has there. */
export function useDatatype(imports: Imports, value: ValueBinding): string {
  if (!value.builtIn) return imports.value(`values/${value.module}`, datatypeName(value));
  // Nothing is a value of xs:error.
  if (value.name === "error") return `${imports.value(CODEGEN, "unionOf")}([], { code: "cvc-datatype-valid.1.2.3" })`;
  return imports.value(CODEGEN, datatypeName(value));
}

/** The module of a package that an adapter's module becomes. */
export function adapterModule({ module }: ContractAdapter): string {
  return `adapters/${module.slice(2, -3)}`;
}

/** Name of the list of the values of an enumeration. */
export function valuesName(value: ValueBinding): string {
  return `${constantNameOf(value.name)}_VALUES`;
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

/** Constant that describes content kept as a list of items. */
export function itemsName(object: ObjectBinding): string {
  return `${contentName(object)}__ITEMS`;
}

/** Constant that is the wildcard of a type's content. */
export function wildcardName(object: ObjectBinding): string {
  return `${contentName(object)}__WILDCARD`;
}

/** Constant that says which attributes a type admits without declaring them. */
export function attributeWildcardName(object: ObjectBinding): string {
  return `${contentName(object)}__ATTRIBUTES`;
}

/** Constant that is the handle of a type. */
export function handleName(type: TypeBinding): string {
  return `${constantNameOf(type.name)}__TYPE`;
}

/** Imports the handle of a type into a module, and returns an expression for it. */
export function useTypeHandle(imports: Imports, type: TypeBinding): string {
  if (!type.builtIn) return imports.value(`handles/${type.module}`, handleName(type));
  const older = type.kind === "value" && type.version === "1.0" && OLDER.has(type.name);
  // anyType, anySimpleType and anyAtomicType are called types already.
  const name = type.name.endsWith("Type") ? type.name : `${type.name}Type`;
  return imports.value(CODEGEN, `${name}${older ? "10" : ""}`);
}

/** Imports the handle of an element declaration, and returns the name it has. */
export function useElementHandle(imports: Imports, element: ElementBinding): string {
  return imports.value(`handles/${element.module}`, element.constant);
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
  return property.replace(
    /^(?=\p{ID_Continue})(?!\p{ID_Start}|_)|[^\p{ID_Continue}$]/gu,
    (c) => `_${c.codePointAt(0)?.toString(16) ?? ""}_`,
  );
}

/** Names of the kinds that constants, counters and imported functions have. */
const OURS =
  /^[A-Z]|^(?:assert|compare|is|plain|read|starts|ends|skip|next|case)[A-Z0-9]|(?:Count|Content|Datatype|Facets|Of|_)$/;

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a type is read by functions of its own, not by a datatype. */
export function isContent(type: TypeBinding): type is ObjectBinding | UnionBinding {
  return type.kind !== "value";
}

const RESERVED = new Set(
  (
    "at bytes start before plain silent key object reader value checker site rule unknown other state i text content to one any element mistyped constrained undefined NaN Infinity arguments eval " +
    "captureAsserted childrenLeft expectedNames holdElement inNamespaces placeChild releaseElement requireAttribute requireChild stepChild " +
    "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
