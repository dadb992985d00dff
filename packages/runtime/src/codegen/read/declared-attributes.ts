import { missingAttribute } from "../../issues/kinds.ts";
import type { Child } from "../finding.ts";
import type { Datatype } from "../values/datatype.ts";
import type { Reader } from "./reader.ts";

/** Reads the value of attribute `i` of the element just entered. */
export function readAttribute<T>(
  reader: Reader,
  i: number,
  child: Child,
  type: Datatype<T>,
  rule?: string,
): T | undefined {
  const { scanner } = reader;
  reader.here = scanner.base + scanner.attributeOffset(i);
  return readText(reader, child, type, scanner.attributeValue(i), rule);
}

/**
 * The value of an attribute that is absent, of which the declaration has a default:
 * https://www.w3.org/TR/xmlschema11-1/#sic-attrDefault
 * @param isGiven it is valid, whatever entities the document declares, as in XSD 1.0
 */
export function readAbsentAttribute<T>(
  reader: Reader,
  child: Child,
  type: Datatype<T>,
  lexical: string,
  isGiven = false,
): T | undefined {
  reader.atElement().absent = isGiven;
  const value = readText(reader, child, type, lexical);
  reader.absent = false;
  return value;
}

function readText<T>(reader: Reader, child: Child, type: Datatype<T>, text: string, rule?: string): T | undefined {
  reader.push(`@${child.name}`, child.property, 0, false);
  const around = reader.declare(child.missing.schemaLocation);
  const value = type.read(text, reader, rule);
  reader.declare(around);
  reader.pop();
  reader.watch?.attribute(child.namespace ?? "", child.name, text, () =>
    value === undefined ? undefined : type.key(value as never),
  );
  return value;
}

/** Reports a required attribute without a value, unless it is there: then its value was reported. */
export function requireAttribute(reader: Reader, child: Child): void {
  for (let i = 0; i < reader.attributeCount; i++) {
    if (reader.attributeName(i) === child.name && reader.attributeNamespace(i) === (child.namespace ?? "")) return;
  }
  const atChild = { name: `@${child.name}`, property: child.property };
  const params = { attribute: child.name, name: reader.elementName };
  reader.atElement().report({ ...child.missing, ...missingAttribute, atChild }, params);
}
