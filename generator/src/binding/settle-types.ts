import type { TypeDefinition } from "@schemawright/xsd";
import { isIdentifier } from "../code/code.ts";
import type { BindingContext } from "./context.ts";
import type { MessageBinding, ObjectBinding, UnionBinding, ValueBinding } from "./model.ts";
import { constantNameOf, typeNameOf } from "./names.ts";
import { reportSettled } from "./settled.ts";

/** Names that generated modules and the package's index use themselves. */
export const RESERVED_TYPES: ReadonlySet<string> = new Set(
  (
    "Array Document Infinity Issue JSON JsonValue NaN ReadOptions Readonly ReadonlySet Record RegExp Result Set String " +
    "TypedElement Uint8Array UndeclaredElement ValidateOptions ValidationError WriteBytesOptions WriteOptions XmlAttribute XmlElement any " +
    "bigint boolean never number object string symbol undefined unknown void"
  ).split(" "),
);

type NamedBinding = ObjectBinding | UnionBinding | ValueBinding;
/** Binders hand out the types they are still naming. */
type Unsettled = { name: string } & NamedBinding;

/** What names are settled among. */
export interface NamedTypes {
  readonly objects: readonly ObjectBinding[];
  readonly unions: readonly UnionBinding[];
  readonly values: readonly ValueBinding[];
  readonly messages: readonly MessageBinding[];
}

/** What two names must differ in: constants are made of them in capitals. */
export function typeNameKey(name: string): string {
  return constantNameOf(name).replace(/_/g, "");
}

/**
 * Gives every type a name of its own. Hinted names and those of messages stand; then complex types come before simple
 * ones and named types before those that are named by what holds them. A type whose name is taken is told by the prefix of
 * its namespace, where that is another, or by what it is.
 * @param prefixOf the prefix of a namespace, if it has one
 * @param pinned the name that a type had before, which it keeps
 */
export function settleTypes(
  { objects, unions, values, messages }: NamedTypes,
  prefixOf: (namespace: string) => string | undefined,
  pinned: (definition: TypeDefinition) => string | undefined,
  context: Pick<BindingContext, "report">,
): void {
  const taken = new Map<string, NamedBinding | undefined>();
  for (const name of RESERVED_TYPES) taken.set(typeNameKey(name), undefined);
  const all = [...unions, ...objects, ...values] as readonly Unsettled[];
  const claim = (type: Unsettled): void => {
    const wanted = type.name;
    const holder = taken.get(typeNameKey(wanted));
    const names = candidatesOf(type, holder, prefixOf);
    type.name = names.find((one) => isIdentifier(one) && !taken.has(typeNameKey(one))) ?? numbered(wanted, taken);
    taken.set(typeNameKey(type.name), type);
    if (type.name === wanted) return;
    const reason =
      holder === undefined ? `${wanted} means something else there` : `${wanted} is that of ${holder.schemaLocation}`;
    const message = `The type ${described(type)} has the name ${type.name}, because ${reason}. Choose its name with <contract:type name="…"/>.`;
    const { location } = type.kind === "union" ? type.fallback.definition : type.definition;
    reportSettled(context, location, message, { wanted, name: type.name });
  };

  for (const type of all) if (type.hinted) taken.set(typeNameKey(type.name), type);
  // A message may share the name of the type of its root, and of no other.
  const settled = new Set<NamedBinding>();
  for (const { name, forms } of messages) {
    const own = forms[0]?.type;
    taken.set(typeNameKey(name), own);
    if (own?.name === name) settled.add(own);
  }
  for (const type of all) {
    if (type.hinted || settled.has(type)) continue;
    const name = pinned(definitionOf(type));
    if (name === undefined || !isIdentifier(name) || taken.has(typeNameKey(name))) continue;
    type.name = name;
    taken.set(typeNameKey(name), type);
    settled.add(type);
  }
  const rest = all.filter((type) => !type.hinted && !settled.has(type));
  const isNamed = (type: NamedBinding): boolean => definitionOf(type).name !== undefined;
  for (const type of rest) if (isNamed(type) && type.kind !== "value") claim(type);
  for (const type of rest) if (isNamed(type) && type.kind === "value") claim(type);
  for (const type of rest) if (!isNamed(type) && type.kind !== "value") claim(type);
  for (const type of rest) if (!isNamed(type) && type.kind === "value") claim(type);
}

function definitionOf(type: NamedBinding) {
  return type.kind === "union" ? type.fallback.definition : type.definition;
}

function described(type: NamedBinding): string {
  return definitionOf(type).name ?? `at ${type.schemaLocation}`;
}

function candidatesOf(
  type: NamedBinding,
  holder: NamedBinding | undefined,
  prefixOf: (namespace: string) => string | undefined,
): readonly string[] {
  const { name } = type;
  const definition = definitionOf(type);
  const suffix = type.kind === "value" ? "Value" : definition.name === undefined ? "Element" : "Type";
  const byKind = name.endsWith(suffix) ? [] : [`${name}${suffix}`];
  const prefix = prefixOf(definition.targetNamespace);
  const byNamespace = prefix === undefined || prefix === "" ? [] : [`${typeNameOf(prefix)}${name}`];
  const elsewhere = holder !== undefined && definitionOf(holder).targetNamespace !== definition.targetNamespace;
  const both = byNamespace.flatMap((one) => (one.endsWith(suffix) ? [] : [`${one}${suffix}`]));
  return [name, ...(elsewhere ? [...byNamespace, ...byKind] : [...byKind, ...byNamespace]), ...both];
}

function numbered(name: string, taken: ReadonlyMap<string, unknown>): string {
  let count = 2;
  while (taken.has(typeNameKey(`${name}${count}`))) count++;
  return `${name}${count}`;
}
