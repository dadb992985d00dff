import { listItems, splitQName, XSD_NAMESPACE } from "../documents/names.ts";

/** Datatypes that XSD 1.1 added, and the tightest 1.0 datatype that accepts all their values. */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ["dateTimeStamp", "dateTime"],
  ["yearMonthDuration", "duration"],
  ["dayTimeDuration", "duration"],
  ["anyAtomicType", "anySimpleType"],
  ["error", "anySimpleType"],
]);

/** Whether a local name of the XSD namespace is a datatype that 1.0 lacks. */
export function isNewDatatype(localName: string): boolean {
  return REPLACEMENTS.has(localName);
}

/**
 * A list of QNames (one, for `type` and `base`) with the datatypes new in 1.1 replaced; `replaced` holds their names.
 * Items of lists and members of unions must be definite types, so there `xs:string` stands for any atomic value.
 */
export function replaceDatatypes(
  value: string,
  namespaces: Readonly<Record<string, string>>,
  inside: "type" | "item",
): { readonly value: string; readonly replaced: readonly string[] } {
  const replaced: string[] = [];
  const names = listItems(value).map((item) => {
    const name = splitQName(item);
    if (name === undefined || namespaces[name.prefix] !== XSD_NAMESPACE) return item;
    const found = REPLACEMENTS.get(name.localName);
    if (found === undefined) return item;
    replaced.push(name.localName);
    const replacement = found === "anySimpleType" && inside === "item" ? "string" : found;
    return name.prefix === "" ? replacement : `${name.prefix}:${replacement}`;
  });
  return { value: names.join(" "), replaced };
}
