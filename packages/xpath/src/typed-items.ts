import type { ValueType } from "./expression.ts";
import { fontoxpath } from "./library.ts";

/** What resolves the prefix of a QName where it stands; "" is the default namespace. */
export type ResolvePrefix = (prefix: string) => string | undefined;

/**
 * The atomic values of a text, by its simple type: each `type lexical`, with the local name of a built-in datatype, or
 * of `untypedAtomic` where the type is not known; a QName is `QName {namespace}local`.
 */
export function typedItems(type: ValueType | undefined, text: string, resolve: ResolvePrefix): string[] {
  if (type === undefined) return [`untypedAtomic ${text}`];
  if (typeof type === "object") {
    if ("list" in type) return itemsOf(text).flatMap((item) => typedItems(type.list, item, resolve));
    const member = type.union.find((one) => admits(one, text, resolve));
    return typedItems(member, text, resolve);
  }
  if (type === "QName") return [qualifiedName(text, resolve) ?? `untypedAtomic ${text}`];
  // fontoxpath compares what is written, and digits have two forms.
  if (type === "hexBinary") return [`hexBinary ${text.toUpperCase()}`];
  return [`${XPATH_TYPES.has(type) ? type : "untypedAtomic"} ${text}`];
}

function itemsOf(text: string): readonly string[] {
  return text.match(/[^ \t\r\n]+/g) ?? [];
}

function qualifiedName(text: string, resolve: ResolvePrefix): string | undefined {
  const [first = "", second] = text.trim().split(":");
  const namespace = resolve(second === undefined ? "" : first);
  if (namespace === undefined) return undefined;
  return `QName {${namespace}}${second ?? first}`;
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
  let cast =
    `if ($type eq "QName") then QName(substring-before(substring($text, 2), "}"), substring-after($text, "}")) ` +
    `else ${prefix}:untypedAtomic($text)`;
  for (const type of XPATH_TYPES) cast = `if ($type eq "${type}") then ${prefix}:${type}($text) else ${cast}`;
  return (
    `function($items) { for $item in $items return ` +
    `let $type := substring-before($item, " "), $text := substring-after($item, " ") return ${cast} }`
  );
}

/** Whether a text is in the lexical space of a type, as far as its built-in type goes. */
function admits(type: ValueType, text: string, resolve: ResolvePrefix): boolean {
  if (typeof type === "object") {
    if ("union" in type) return type.union.some((member) => admits(member, text, resolve));
    return itemsOf(text).every((item) => admits(type.list, item, resolve));
  }
  if (type === "QName") return qualifiedName(text, resolve) !== undefined;
  if (!XPATH_TYPES.has(type)) return true;
  return fontoxpath().evaluateXPathToBoolean(`$text castable as xs:${type}`, null, null, { text });
}
