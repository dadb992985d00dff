import type { EnumerationFacet, EnumerationValue, ValueConstraint } from "@schemawright/xsd";
import type { TypeBinding, ValueBinding } from "../../binding/model.ts";
import { objectLiteral, onlyTypes, quote, wrap } from "../../code/code.ts";
import { CODEGEN } from "../naming.ts";
import type { EmitFacet } from "./facet-code.ts";
import { numberLiteral } from "./number-literal.ts";

/** Types whose values are equal exactly if their normalised text is. */
const TEXTUAL = new Set(["string"]);
/** So many values are compared one by one. */
const FEW = 4;
/** Types whose values are names, equal by namespace and local name. */
const NAMES = new Set(["QName", "NOTATION"]);

/** `enumeration`. https://www.w3.org/TR/xmlschema11-2/#rf-enumeration */
export const emitEnumeration: EmitFacet<EnumerationFacet> = (facet, { value, imports, constant, carrier }) => {
  const { variety } = value;
  const allowed = facet.value.map((one) => one.lexical);
  const name = `${constant}_VALUES`;
  const code = (declaration: string | undefined, condition: string) => ({
    declarations: declaration === undefined ? [] : [declaration],
    condition,
    code: "cvc-enumeration-valid",
    params: [["allowed", quote(allowed)]] as const,
    found: "{ value: lexical }",
  });
  const set = (type: string, items: readonly string[]): string =>
    `const ${name}${onlyTypes(`: ReadonlySet<${type}>`)} = new Set([${items.join(", ")}]);`;
  if (variety.kind === "atomic" && variety.representation !== "string") {
    const { representation, primitive } = variety;
    const items = allowed.map((lexical) => literal(lexical, representation, primitive));
    return code(set(representation, items), `${name}.has(value)`);
  }
  if (variety.kind === "atomic" && TEXTUAL.has(variety.primitive)) {
    if (allowed.length <= FEW) return code(undefined, allowed.map((one) => `lexical === ${quote(one)}`).join(" || "));
    return code(set("string", allowed.map(quote)), `${name}.has(lexical)`);
  }
  const datatype = carrier();
  const items = facet.value.map((one) => (holdsNames(value) ? withNamespaces(one) : quote(one.lexical)));
  const keys = `/*@__PURE__*/ ${imports.value(CODEGEN, "enumerationOf")}(${datatype}, ${wrap("[", items, "]")})`;
  return code(
    `const ${name}${onlyTypes(": ReadonlySet<string>")} = ${keys};`,
    `${name}.has(${datatype}.key(value${variety.kind === "atomic" ? "" : onlyTypes(" as never")}))`,
  );
};

function literal(lexical: string, representation: string, primitive: string): string {
  if (representation === "boolean") return String(lexical === "true" || lexical === "1");
  if (representation === "bigint") return `${BigInt(lexical.replace(/^\+/, ""))}n`;
  return numberLiteral(lexical, primitive);
}

/** Whether a type has values that depend on the namespaces in scope. */
export function holdsNames({ variety }: ValueBinding): boolean {
  if (variety.kind === "list") return holdsNames(variety.item);
  if (variety.kind === "union") return variety.members.some(holdsNames);
  return NAMES.has(variety.primitive);
}

/** A value with those of the namespaces in scope that its prefixes need. */
export function withNamespaces({ lexical, namespaces }: Pick<EnumerationValue, "lexical" | "namespaces">): string {
  return objectLiteral([
    ["lexical", quote(lexical)],
    ["namespaces", namespacesOf(lexical, namespaces)],
  ]);
}

/** Those of the namespaces in scope that the prefixes of a text need. */
export function namespacesOf(lexical: string, namespaces: EnumerationValue["namespaces"]): string {
  const prefixes = new Set(
    lexical.split(/\s+/).map((one) => (one.includes(":") ? one.slice(0, one.indexOf(":")) : "")),
  );
  const used = Object.entries(namespaces).flatMap(([prefix, name]) =>
    prefixes.has(prefix) ? [[prefix, quote(name)] as const] : [],
  );
  return objectLiteral(used);
}

/** The simple type of an element's content, if it is simple. */
export function simpleTypeOf(type: TypeBinding): ValueBinding | undefined {
  if (type.kind === "value") return type;
  return type.kind === "object" && type.content.kind === "simple" ? type.content.value : undefined;
}

/** A default or fixed value, with the namespaces that its names need. */
export function constraintLiteral({ lexicalForm, namespaces }: ValueConstraint, type: TypeBinding): string {
  const value = simpleTypeOf(type);
  return value !== undefined && holdsNames(value)
    ? withNamespaces({ lexical: lexicalForm, namespaces })
    : quote(lexicalForm);
}
