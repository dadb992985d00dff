import type { InheritableAttribute } from "../attribute-values.ts";
import { attributeText } from "./attribute-text.ts";
import type { Reader } from "./reader.ts";

/** Hands attributes of the element just entered down to the type alternatives of descendants, until {@link disinherit}. */
export function inherit(reader: Reader, attributes: readonly InheritableAttribute[]): void {
  reader.inherited.push(
    attributes.flatMap(({ namespace, name, default: byDefault }) => {
      const value = attributeText(reader, namespace, name) ?? byDefault;
      return value === undefined ? [] : [{ namespace, name, default: value }];
    }),
  );
}

export function disinherit(reader: Reader): void {
  reader.inherited.pop();
}

/** The text of an attribute of the element just entered, by expanded name, or what the nearest ancestor hands down. */
export function attributeOrInherited(reader: Reader, namespace: string, name: string): string | undefined {
  const own = attributeText(reader, namespace, name);
  if (own !== undefined) return own;
  for (let i = reader.inherited.length - 1; i >= 0; i--) {
    const found = reader.inherited[i]?.find((one) => one.name === name && one.namespace === namespace);
    if (found !== undefined) return found.default;
  }
  return undefined;
}
