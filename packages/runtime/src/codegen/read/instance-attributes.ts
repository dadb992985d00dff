import { parseBoolean } from "../../datatypes/boolean.ts";
import { splitQName } from "../../datatypes/qualified-name.ts";
import { collapseWhiteSpace } from "../../datatypes/white-space.ts";
import { noTypeName, unknownType } from "../../issues/kinds.ts";
import type { Finding } from "../finding.ts";
import type { GeneralReader, TypeHandle } from "../handles.ts";
import { lookUp } from "../registry.ts";
import { xsiNamespace } from "../xsi.ts";
import { atAttribute } from "./at-attribute.ts";
import { attributeText } from "./attribute-text.ts";

const NOT_BOOLEAN: Finding = { code: "cvc-datatype-valid.1.2.1", params: { type: "xs:boolean" } };

/** What the xsi attributes of an element say. */
export interface InstanceAttributes {
  /** The text of xsi:type. */
  readonly typeName?: string;
  /** The type that xsi:type names; absent if there is no such type, which was then reported. */
  readonly type?: TypeHandle;
  /** Absent if there is no xsi:nil, or none that says anything. */
  readonly nil?: boolean;
}

const NONE: InstanceAttributes = {};

/**
 * Reads xsi:type and xsi:nil of the element just entered.
 * @param mustResolve whether an xsi:type that names no type is a fault
 */
export function readInstanceAttributes(reader: GeneralReader, mustResolve = true): InstanceAttributes {
  let found: { typeName?: string; type?: TypeHandle; nil?: boolean } | undefined;
  for (let i = 0; i < reader.attributeCount; i++) {
    if (reader.attributeNamespace(i) !== xsiNamespace) continue;
    const name = reader.attributeName(i);
    if (name === "nil") {
      const nil = atAttribute(reader, i, (value) => readNil(reader, value));
      if (nil !== undefined) found = { ...found, nil };
    } else if (name === "type") {
      const typeName = collapseWhiteSpace(reader.scanner.attributeValue(i));
      const type = atAttribute(reader, i, () => readType(reader, typeName, mustResolve));
      found = { ...found, typeName, ...(type === undefined ? {} : { type }) };
    }
  }
  return found ?? NONE;
}

/** The type that xsi:type of the element just entered names, if it does; nothing is reported. */
export function namedType(reader: GeneralReader): TypeHandle | undefined {
  const text = attributeText(reader, xsiNamespace, "type");
  const parts = text === undefined ? undefined : splitQName(collapseWhiteSpace(text));
  const namespace = parts === undefined ? undefined : reader.scanner.resolvePrefix(parts.prefix);
  if (parts === undefined || namespace === undefined) return undefined;
  return lookUp(reader.registry.types, namespace, parts.localName);
}

function readNil(reader: GeneralReader, text: string): boolean | undefined {
  const value = collapseWhiteSpace(text);
  const nil = parseBoolean(value);
  if (nil === undefined) reader.report(NOT_BOOLEAN, { value });
  return nil;
}

function readType(reader: GeneralReader, value: string, mustResolve: boolean): TypeHandle | undefined {
  const parts = splitQName(value);
  const namespace = parts === undefined ? undefined : reader.scanner.resolvePrefix(parts.prefix);
  if (parts === undefined || namespace === undefined) {
    reader.report(noTypeName, { value });
    return undefined;
  }
  const type = lookUp(reader.registry.types, namespace, parts.localName);
  if (type === undefined && mustResolve) reader.report(unknownType, { value });
  return type;
}
