import { renderElement } from "../../xml/capture.ts";
import type { XmlElement } from "../../xml/element.ts";
import { contentMark } from "./layout.ts";

/** The texts of an array's items, one after the other; nothing for an absent array. */
export function writeEach<T>(items: readonly T[] | undefined, write: (item: T) => string): string {
  if (items === undefined) return "";
  let text = "";
  for (const item of items) text += write(item);
  return text;
}

/**
 * Elements that were kept as data.
 * @throws RangeError if one cannot be written: a name that is none, a character that XML cannot carry
 */
export function writeElements(elements: readonly XmlElement[] | undefined): string {
  return writeEach(elements, (element) => {
    const text = renderElement(element, { contentMark: contentMark() });
    if (text === undefined)
      throw new RangeError(`The element ${JSON.stringify(element.name)} cannot be written as XML`);
    return text;
  });
}
