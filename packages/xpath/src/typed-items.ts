import type { ValueKind } from "@schemawright/generator";
import { evaluateXPathToBoolean } from "./library.ts";

/**
 * The atomic values of a text, by its simple type: each `type lexical`, with the local name of a built-in datatype, or
 * of `untypedAtomic` where the type is not known.
 */
export function typedItems(type: ValueKind | undefined, text: string): string[] {
  if (type === undefined) return [`untypedAtomic ${text}`];
  if (type.list !== undefined) {
    const { list } = type;
    return (text.match(/[^ \t\r\n]+/g) ?? []).flatMap((item) => typedItems(list, item));
  }
  if (type.union !== undefined) {
    return typedItems(
      type.union.find((member) => admits(member, text)),
      text,
    );
  }
  const name = type.builtIn ?? type.primitive;
  // A name needs the declarations of its element, which trees do not hold.
  if (name === "QName" || name === "NOTATION") return [`untypedAtomic ${text}`];
  // fontoxpath compares what is written, and digits have two forms.
  if (name === "hexBinary") return [`hexBinary ${text.toUpperCase()}`];
  return [`${XPATH_TYPES.has(name) ? name : "untypedAtomic"} ${text}`];
}

/** The built-in datatypes that values are cast to; those derived from `string` stay strings, to which they are equal. */
const DATATYPES =
  "anyURI base64Binary boolean byte date dateTime dateTimeStamp dayTimeDuration decimal double duration float gDay " +
  "gMonth gMonthDay gYear gYearMonth hexBinary int integer language long Name NCName negativeInteger NMTOKEN " +
  "nonNegativeInteger nonPositiveInteger normalizedString positiveInteger short string time token unsignedByte " +
  "unsignedInt unsignedLong unsignedShort yearMonthDuration ENTITY ID IDREF";

const XPATH_TYPES: ReadonlySet<string> = new Set(DATATYPES.split(" "));

/**
 * An XPath function that makes values of what {@link typedItems} returns.
 * @param prefix is bound to the namespace of the built-in datatypes
 */
export function castFunction(prefix: string): string {
  let cast = `${prefix}:untypedAtomic($text)`;
  for (const type of XPATH_TYPES) cast = `if ($type eq "${type}") then ${prefix}:${type}($text) else ${cast}`;
  return (
    `function($items) { for $item in $items return ` +
    `let $type := substring-before($item, " "), $text := substring-after($item, " ") return ${cast} }`
  );
}

/** Whether a text is in the lexical space of a type, as far as its built-in type goes. */
function admits(type: ValueKind, text: string): boolean {
  if (type.union !== undefined) return type.union.some((member) => admits(member, text));
  if (type.list !== undefined) {
    const { list } = type;
    return (text.match(/[^ \t\r\n]+/g) ?? []).every((item) => admits(list, item));
  }
  const name = type.builtIn ?? type.primitive;
  if (!XPATH_TYPES.has(name)) return true;
  return evaluateXPathToBoolean(`$text castable as xs:${name}`, null, null, { text });
}
