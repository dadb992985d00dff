import type { ElementHandle, Registry, TypeHandle } from "../handles.ts";
import { findType } from "../registry.ts";
import { isSimple } from "../values/simple-type.ts";

/** What an object says of its own type and of being nil, and the value that is left. */
export interface TypedValue {
  /** `undefined` if `$type` names no type. */
  readonly type: TypeHandle | undefined;
  /** The type that the value would have without `$type`. */
  readonly selected: TypeHandle;
  readonly nil: boolean;
  /** The value as the type has it: without `$type` and `$nil`. */
  readonly value: unknown;
}

/** Takes the type out of a value as `readElement` hands it out. */
export function typedValue(handle: ElementHandle, value: unknown, registry: Registry): TypedValue {
  const declared = handle.type();
  const selected = selectForValue(handle, declared, value);
  if (value === null) return { type: selected, selected, nil: true, value: undefined };
  if (typeof value !== "object" || Array.isArray(value)) return { type: selected, selected, nil: false, value };
  const { $type, $nil, ...rest } = value as Readonly<Record<string, unknown>>;
  if ($type === undefined && $nil === undefined) return { type: selected, selected, nil: false, value };
  const type =
    typeof $type === "string" ? findType(registry, $type, declared) : $type === undefined ? selected : undefined;
  const scalar = $type !== undefined && type !== undefined && isSimple(type);
  return { type, selected, nil: $nil === true, value: scalar ? rest["$value"] : rest };
}

/**
 * The type that the type alternatives give an object by its attributes: the one of which the attributes, written, choose
 * it. Attributes that ancestors hand down are not seen.
 */
function selectForValue({ alternatives }: ElementHandle, declared: TypeHandle, value: unknown): TypeHandle {
  if (alternatives === undefined || typeof value !== "object" || value === null) return declared;
  for (const candidate of [...alternatives.map(({ type }) => type()), declared]) {
    const attributes = candidate.attributes?.values?.(value as never) ?? (() => undefined);
    const chosen = alternatives.find(({ test }) => test === undefined || test(attributes))?.type() ?? declared;
    if (chosen === candidate) return candidate;
  }
  return declared;
}
