import type { Reader } from "./reader.ts";

/** Goes to attribute `i` of the element just entered for what is reported and noted within `read`. */
export function atAttribute<T>(reader: Reader, i: number, read: (value: string) => T): T {
  const { scanner } = reader;
  reader.here = scanner.base + scanner.attributeOffset(i);
  reader.push(`@${scanner.attributeQualifiedName(i)}`, scanner.attributeLocalName(i), 0, false);
  const value = read(scanner.attributeValue(i));
  reader.pop();
  return value;
}
