import { escapeAttribute } from "../../xml/escape.ts";
import { typedValue } from "../check/select-type.ts";
import type { ElementHandle, Registry, TypeHandle } from "../handles.ts";
import { EMPTY_REGISTRY, findType } from "../registry.ts";
import { isSimple } from "../values/simple-type.ts";
import { xsiNamespace } from "../xsi.ts";

const XSI_DECLARATION = ` xmlns:xsi="${xsiNamespace}"`;

/**
 * Writes an element with its tags: `$type` as xsi:type and nil as xsi:nil, with the declarations they need.
 * @param registry where types are found that `$type` names
 * @param defaultNamespace the default namespace in force around the element; it is undone
 * @throws RangeError if `$type` names no type
 */
export function writeElement(
  handle: ElementHandle,
  value: unknown,
  registry: Registry = EMPTY_REGISTRY,
  defaultNamespace = "",
): string {
  const { type, selected, nil, value: content } = typedValue(handle, value, registry);
  if (type === undefined) throw unknownType(value);
  const { qualifiedName } = handle;
  let start = `<${qualifiedName}${defaultNamespace === "" ? "" : ' xmlns=""'}`;
  if (type !== selected) start += XSI_DECLARATION + writeInstanceType(type);
  else if (nil) start += XSI_DECLARATION;
  if (nil) return `${start} xsi:nil="true"${type.attributes?.write((content ?? {}) as never) ?? ""}/>`;
  return `${start}${type.write(content as never, registry)}</${qualifiedName}>`;
}

/**
 * Writes the root element of a document.
 * @param declarations of the prefixes that the handles are written with, each with a space before it; not of xsi
 * @throws RangeError as {@link writeElement}
 */
export function writeRoot(handle: ElementHandle, value: unknown, declarations: string, registry?: Registry): string {
  const start = `<${handle.qualifiedName}`;
  return `${start}${declarations}${writeElement(handle, value, registry).slice(start.length)}`;
}

/**
 * Writes an element that has no declaration, but names its type in `$type`.
 * @param others declarations that stand there too, each with a space before it
 * @throws RangeError if it names none
 */
export function writeTyped(
  name: string,
  namespace: string,
  value: unknown,
  registry: Registry,
  defaultNamespace: string,
  others = "",
): string {
  const { $type, ...rest } = (value ?? {}) as { readonly $type?: unknown; readonly $value?: unknown };
  const type = typeof $type === "string" ? findType(registry, $type, undefined) : undefined;
  if (type === undefined) throw unknownType(value);
  const content = isSimple(type) ? rest.$value : rest;
  // A prefix, so that children without a namespace need no declaration.
  const qualifiedName = namespace === "" ? name : `_e:${name}`;
  const declarations = `${namespace === "" ? "" : ` xmlns:_e="${escapeAttribute(namespace)}"`}${defaultNamespace === "" ? "" : ' xmlns=""'}`;
  const start = `<${qualifiedName}${others}${declarations}${XSI_DECLARATION}${writeInstanceType(type)}`;
  return `${start}${type.write(content as never, registry)}</${qualifiedName}>`;
}

function writeInstanceType({ name = "{}" }: TypeHandle): string {
  const end = name.indexOf("}");
  const localName = name.slice(end + 1);
  if (end === 1) return ` xsi:type="${localName}"`;
  return ` xmlns:_t="${escapeAttribute(name.slice(1, end))}" xsi:type="_t:${localName}"`;
}

function unknownType(value: unknown): RangeError {
  const { $type } = (value ?? {}) as { readonly $type?: unknown };
  return new RangeError(`The type ${JSON.stringify($type)} in $type is not known`);
}
