import type { LoadedDocument, LoadedDocuments } from "../documents/load.ts";
import { expandedName, listItems, splitQName, XSD_NAMESPACE, XSI_NAMESPACE } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";
import type { SymbolSpace } from "./context.ts";
import { nearestName } from "./suggestion.ts";

/** A schema that provokes `src-resolve`. */
export const example = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="note" type="xs:strin"/><!-- ERROR src-resolve -->
</xs:schema>`;

/** What resolution needs to know of the schema. */
export interface Names {
  readonly missingNamespaces: LoadedDocuments["missingNamespaces"];
  /** Namespaces of which it has been said that a document is missing: once is enough. */
  readonly said: Set<string>;
  /** Expanded names in use in a symbol space, built-in ones included. */
  readonly known: (space: SymbolSpace) => Iterable<string>;
}

/**
 * The expanded names that a QName (or a list of them) in an attribute stands for:
 * https://www.w3.org/TR/xmlschema11-1/#src-resolve, clause 4. Reports `src-resolve` for an undeclared prefix and for a
 * namespace that the document does not import; such names are left out.
 */
export function referencedNames(
  document: LoadedDocument,
  reference: SchemaAttribute,
  inScope: SchemaElement,
  missingNamespaces: LoadedDocuments["missingNamespaces"],
  report: Report,
): readonly string[] {
  return listItems(reference.value).flatMap((item) => {
    const parts = splitQName(item);
    if (parts === undefined) return [];
    const bound = inScope.namespaces[parts.prefix] ?? (parts.prefix === "" ? "" : undefined);
    if (bound === undefined) {
      report(
        "src-resolve",
        reference,
        `The prefix "${parts.prefix}" of "${item}" is not declared; add an xmlns declaration for it.`,
      );
      return [];
    }
    const namespace = bound === "" && document.chameleon ? document.targetNamespace : bound;
    const visible =
      document.importedNamespaces.has(namespace) ||
      namespace === XSD_NAMESPACE ||
      namespace === XSI_NAMESPACE ||
      missingNamespaces.has(namespace);
    if (!visible) {
      const message = `"${item}" is in the namespace "${namespace}", which this document does not import; add an xs:import for it.`;
      report("src-resolve", reference, message, { namespace });
      return [];
    }
    return [expandedName(namespace, parts.localName)];
  });
}

/**
 * Reports that no component has that name, with the name that was probably meant:
 * https://www.w3.org/TR/xmlschema11-1/#src-resolve, clauses 1 and 2. Where a document of the namespace
 * could not be had, only the first such reference is reported, or none if that is an error already.
 */
export function reportUnresolved(
  space: SymbolSpace,
  name: string,
  reference: SchemaAttribute,
  names: Names,
  report: Report,
): void {
  const end = name.indexOf("}");
  const namespace = name.slice(1, end);
  const localName = name.slice(end + 1);
  const tried = names.missingNamespaces.get(namespace);
  if (tried?.length === 0 || (tried !== undefined && names.said.has(namespace))) return;
  if (tried !== undefined) names.said.add(namespace);
  const prefix = `{${namespace}}`;
  const candidates = [...names.known(space)]
    .filter((known) => known.startsWith(prefix))
    .map((known) => known.slice(prefix.length));
  const nearest = nearestName(localName, candidates);
  const elsewhere = [...names.known(space)].find((known) => known.endsWith(`}${localName}`));
  const advice =
    tried !== undefined
      ? `no document was found at ${tried.map((location) => `"${location}"`).join(", ")}.`
      : elsewhere !== undefined
        ? `there is one in namespace "${elsewhere.slice(1, elsewhere.indexOf("}"))}"`
        : nearest !== undefined
          ? `did you mean "${nearest}"?`
          : "define it or correct the name.";
  const where = namespace === "" ? "no namespace" : `the namespace "${namespace}"`;
  report("src-resolve", reference, `There is no ${describe(space)} "${localName}" in ${where}; ${advice}`, {
    name: localName,
    namespace,
    ...(nearest === undefined ? {} : { suggestion: nearest }),
  });
}

function describe(space: SymbolSpace): string {
  if (space === "group") return "model group";
  if (space === "identityConstraint") return "identity constraint";
  return space === "attributeGroup" ? "attribute group" : space;
}
