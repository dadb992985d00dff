import type { XmlAttribute } from "../../xml/element.ts";
import type { Item } from "../../xml/typed-element.ts";
import { checkWildcardAttributes } from "../check/check-attributes.ts";
import { checkItems } from "../check/check-items.ts";
import type { GeneralReader, ItemsContent, TypeHandle } from "../handles.ts";
import { ANY_TYPE_FINDINGS, LAX } from "../read/any-element.ts";
import { readItems } from "../read/items.ts";
import { readWildcardAttributes } from "../read/wildcard-attributes.ts";
import { reportType } from "../values/report.ts";
import { writeAttributes } from "../write/write-attributes.ts";
import { writeItems } from "../write/write-items.ts";
import { xsName } from "../xsi.ts";

/** The value of an element of xs:anyType: everything in it, typed where a declaration fits. */
export interface AnyType {
  $attributes?: XmlAttribute[];
  $content: Item[];
}

const CONTENT: ItemsContent = /*@__PURE__*/ Object.assign({}, ANY_TYPE_FINDINGS, {
  mixed: true,
  symbols: () => [LAX],
  model: { kind: "automaton" as const, transitions: [[0, 0]], accepting: [true] },
});

function readAnyType(reader: GeneralReader): AnyType {
  const $attributes = readWildcardAttributes(reader, LAX, ANY_TYPE_FINDINGS);
  const value: AnyType = { $content: readItems(reader, CONTENT) };
  if ($attributes !== undefined) value.$attributes = $attributes;
  reader.end();
  return value;
}

/** xs:anyType, the type that all others are derived from. https://www.w3.org/TR/xmlschema11-1/#any-type */
export const anyType: TypeHandle = {
  name: /*@__PURE__*/ xsName("anyType"),
  derivation: "restriction",
  content: "mixed",
  read: readAnyType,
  check(value, checker) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      reportType(checker, "an object of type anyType", value);
      return;
    }
    const { $attributes, $content } = value as Partial<AnyType>;
    checkWildcardAttributes(checker, LAX, $attributes);
    checkItems(checker, CONTENT, $content);
  },
  write: (value: AnyType, registry) =>
    `${writeAttributes(value.$attributes)}>${writeItems(CONTENT, value.$content, registry)}`,
  attributes: {
    properties: ["$attributes"],
    check: ({ $attributes }: Partial<AnyType>, checker) => checkWildcardAttributes(checker, LAX, $attributes),
    write: ({ $attributes }: Partial<AnyType>) => writeAttributes($attributes),
  },
};
