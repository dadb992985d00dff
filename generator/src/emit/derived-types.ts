import type { Binding, ObjectBinding, TypeBinding, UnionBinding } from "../binding/model.ts";
import { quote } from "../code/code.ts";
import { typeName } from "./naming.ts";

/** A complex type that a document may say by xsi:type where another is declared. */
export interface DerivedType {
  /** `{namespace}local`. */
  readonly key: string;
  readonly type: ObjectBinding | UnionBinding;
}

const known = new WeakMap<Binding, ReadonlyMap<TypeBinding, readonly DerivedType[]>>();

/** The named types derived from a type that are not abstract, in the order of the schemas. */
export function derivedTypesOf(binding: Binding, type: TypeBinding): readonly DerivedType[] {
  let byBase = known.get(binding);
  if (byBase === undefined) {
    byBase = collect(binding);
    known.set(binding, byBase);
  }
  return byBase.get(type) ?? [];
}

function collect({ globals }: Binding): ReadonlyMap<TypeBinding, readonly DerivedType[]> {
  const byBase = new Map<TypeBinding, DerivedType[]>();
  for (const [key, type] of globals.types) {
    if (type.kind === "value" || definitionOf(type).abstract) continue;
    let base = baseOf(type);
    for (; base !== undefined && base.kind !== "value" && !base.builtIn; base = baseOf(base)) {
      const derived = byBase.get(base) ?? [];
      derived.push({ key, type });
      byBase.set(base, derived);
    }
  }
  return byBase;
}

function baseOf(type: ObjectBinding | UnionBinding): TypeBinding | undefined {
  return type.kind === "union" ? type.fallback.derivedFrom : type.derivedFrom;
}

function definitionOf(type: ObjectBinding | UnionBinding) {
  return type.kind === "union" ? type.fallback.definition : type.definition;
}

/** Name of the TypeScript type of what a document may have where a type is declared: that type, or one derived from it. */
export function choiceName(type: ObjectBinding | UnionBinding): string {
  return `${typeName(type)}OrDerived`;
}

/**
 * The definition of that type: a union told apart by `$type`.
 * @param name names a type that has a declaration of its own
 */
export function choiceText(
  binding: Binding,
  type: ObjectBinding | UnionBinding,
  name: (type: TypeBinding) => string,
): readonly string[] {
  const { abstract } = definitionOf(type);
  const own = abstract ? [] : [`(${name(type)} & { $type?: never })`];
  const derived = derivedTypesOf(binding, type).map(({ key, type: one }) => {
    const definition = definitionOf(one);
    const label = definition.targetNamespace === type.namespace ? (definition.name ?? key) : key;
    return `({ $type: ${quote(label)} } & ${name(one)})`;
  });
  return [...own, ...derived];
}
