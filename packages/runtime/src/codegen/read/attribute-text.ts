import type { Reader } from "./reader.ts";

/** The text of an attribute of the element just entered, by expanded name. */
export function attributeText({ scanner }: Reader, namespace: string, name: string): string | undefined {
  for (let i = 0; i < scanner.attributeCount; i++) {
    if (scanner.attributeLocalName(i) === name && scanner.attributeNamespace(i) === namespace)
      return scanner.attributeValue(i);
  }
  return undefined;
}
