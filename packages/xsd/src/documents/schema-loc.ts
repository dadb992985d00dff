import type { Location, SchemaIssue } from "../components/index.ts";
import type { Place } from "./report.ts";

/** Where an instance says that a schema document of a namespace is. */
export interface SchemaLocationHint {
  /** Empty string for none: `xsi:noNamespaceSchemaLocation`. */
  readonly namespace: string;
  /** A URI reference, relative to the instance. */
  readonly reference: string;
  /** Where the reference stands. */
  readonly location: Location;
  readonly length: number;
}

/** Why the document that a hint names is of no use. */
export type HintFault =
  | { readonly kind: "absent" }
  | { readonly kind: "other-namespace"; readonly targetNamespace: string }
  | { readonly kind: "errors" };

/** Different hints that are taken from an instance: each makes the processor fetch a document. */
export const MAXIMUM_HINTS = 100;

const TOO_MANY = Array.from({ length: MAXIMUM_HINTS + 1 }, (_, i) => `urn:${i} ${i}.xsd`);

/** Instances that break what this file says, each with `<!-- ERROR code -->` behind the tag. */
export const examples: readonly {
  readonly code: string;
  /** The only version in which it does; both if absent. */
  readonly version?: "1.0";
  readonly instance: string;
}[] = [
  {
    code: "schema-loc.3",
    instance: `<order xmlns="urn:order" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="order.xsd"/><!-- ERROR schema-loc.3 -->`,
  },
  {
    code: "schema-loc.4",
    version: "1.0",
    instance: `<order xmlns="urn:order" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <item xsi:schemaLocation="urn:order order.xsd"/><!-- ERROR schema-loc.4 -->
</order>`,
  },
  {
    code: "schema-loc.4",
    instance: `<order xmlns="urn:order" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="urn:order order.xsd">
  <item xsi:schemaLocation="urn:order item.xsd"/><!-- ERROR schema-loc.4 -->
</order>`,
  },
  {
    code: "limit-schema-locations",
    instance: `<order xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${TOO_MANY.join(" ")}"/><!-- ERROR limit-schema-locations -->`,
  },
];

/**
 * Clause 3 of https://www.w3.org/TR/xmlschema-1/#schema-loc: `xsi:schemaLocation` holds pairs. A last item without a
 * partner is no hint; the pairs before it are.
 */
export function unpairedItem(item: string, place: Place, isAlone: boolean): SchemaIssue {
  const advice = isAlone
    ? "write the namespace before it, or use xsi:noNamespaceSchemaLocation if the schema has none."
    : "write the location of its schema document behind it.";
  const message = `xsi:schemaLocation holds pairs of a namespace and a location; "${item}" has no partner: ${advice}`;
  return issueAt("schema-loc.3", "warning", place, message, { found: item });
}

/** The same clause: an `xsi:noNamespaceSchemaLocation` without a reference names nothing. */
export function emptyHint(place: Place): SchemaIssue {
  const message = "xsi:noNamespaceSchemaLocation is empty; the location of a schema document is wanted.";
  return issueAt("schema-loc.3", "warning", place, message, {});
}

/**
 * The same clause: it is no error that a hint leads to no schema; but what it should have brought is missing then, so
 * it is said.
 */
export function unusedHint(hint: SchemaLocationHint, tried: string, fault: HintFault): SchemaIssue {
  const params = { namespace: hint.namespace, tried };
  if (fault.kind === "absent") {
    const message = `There is no schema document for "${hint.reference}"; tried "${tried}".`;
    return issueAt("schema-loc.3", "warning", hint, message, params);
  }
  if (fault.kind === "errors") {
    const message = `The schema document "${tried}" is not used: with it, the schema has errors.`;
    return issueAt("schema-loc.3", "warning", hint, message, params);
  }
  const found = fault.targetNamespace;
  return issueAt("schema-loc.3", "warning", hint, otherNamespace(hint, tried, found), { ...params, found });
}

function otherNamespace({ namespace, reference }: SchemaLocationHint, tried: string, found: string): string {
  if (found === "") return `"${tried}" has no target namespace; "${namespace}" is wanted here.`;
  const has = `"${tried}" has the target namespace "${found}"`;
  if (namespace !== "") return `${has}; "${namespace}" is wanted here.`;
  return `${has}; none is wanted here. Write xsi:schemaLocation="${found} ${reference}" instead.`;
}

/**
 * Whether no other document may be named for a namespace once a name of it has been in use. Clause 4 of
 * https://www.w3.org/TR/xmlschema-1/#schema-loc: a hint comes before the first element or attribute of its namespace, or
 * on the same element. XSD 1.1 has lifted that (https://www.w3.org/TR/xmlschema11-1/#ch_schemacomp, item 4): the schema
 * may be assembled where it is needed. It is stable otherwise, so what has been named and is in use is not added to.
 */
export function closesHints(version: "1.0" | "1.1", hasHint: boolean): boolean {
  return version === "1.0" || hasHint;
}

/**
 * A hint that comes after that is an error of the instance, whatever schema there is; not one that stands there a second
 * time, for it brings nothing.
 */
export function lateHint(hint: SchemaLocationHint, inUse: Location): SchemaIssue {
  const { namespace } = hint;
  const { line, column } = inUse;
  const names = namespace === "" ? "names without a namespace" : `names of the namespace "${namespace}"`;
  const message = `This schema location comes too late: ${names} are in use from ${line}:${column}. Move it there, or to an element around that.`;
  return issueAt("schema-loc.4", "error", hint, message, { namespace, line, column });
}

/** A hint beyond {@link MAXIMUM_HINTS}. */
export function tooManyHints(place: Place): SchemaIssue {
  const message = `More than ${MAXIMUM_HINTS} schema locations: from here on they are not looked at.`;
  return issueAt("limit-schema-locations", "error", place, message, { maximum: MAXIMUM_HINTS });
}

function issueAt(
  code: string,
  severity: SchemaIssue["severity"],
  { location, length = 1 }: Place,
  message: string,
  params: SchemaIssue["params"],
): SchemaIssue {
  return { code, severity, message, location, length, params };
}
