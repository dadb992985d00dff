import { renderElement } from "../../xml/capture.ts";
import type { XmlAttribute } from "../../xml/element.ts";

/**
 * Attributes that were kept as data, each with a space before it.
 * @throws RangeError if one cannot be written: a name that is none or stands twice, a character that XML cannot carry
 */
export function writeAttributes(attributes: readonly XmlAttribute[] | undefined): string {
  if (attributes === undefined || attributes.length === 0) return "";
  const text = renderElement({ name: "_", attributes: [...attributes] });
  if (text === undefined) throw new RangeError("The attributes in $attributes cannot be written as XML");
  return text.slice("<_".length, -"/>".length);
}
