import type { LoadedDocument, LoadedDocuments, Redefinition } from "../documents/load.ts";
import { collapse, expandedName } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { definedName, type SymbolSpace } from "../documents/symbol-spaces.ts";
import { childNamed } from "./annotations.ts";
import { occurrences } from "./attribute-values.ts";
import type { Definition } from "./context.ts";
import { referencedNames } from "./src-resolve.ts";

/** A schema that provokes `src-redefine`. */
export const example = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:redefine schemaLocation="nowhere.xsd"><!-- ERROR src-redefine -->
    <xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>
  </xs:redefine>
</xs:schema>`;

/** A definition and the one that takes its place. */
export interface Redefined {
  readonly space: SymbolSpace;
  readonly original: Definition;
  readonly redefinition: Definition;
  /** The elements inside the redefinition whose reference means the original. */
  readonly selfReferences: readonly SchemaElement[];
}

/**
 * Puts redefinitions into the place of what they redefine, for the whole schema, the innermost document's first:
 * https://www.w3.org/TR/xmlschema11-1/#modify-schema. Reports `src-redefine` for what is not there to be redefined, and
 * for a redefinition that does not refer to itself as clauses 5 to 7 want.
 */
export function applyRedefinitions(
  definitions: Readonly<Record<SymbolSpace, Map<string, Definition>>>,
  { redefinitions }: LoadedDocuments,
  report: Report,
): readonly Redefined[] {
  const redefined: Redefined[] = [];
  for (const redefinition of redefinitions.toReversed()) {
    const { document, element } = redefinition;
    const reachable = reachableFrom(redefinition);
    if (reachable.has(document)) {
      const place = element.attributes.get("schemaLocation") ?? element;
      const message = "A document cannot redefine itself, directly or through others; redefine another one.";
      report("src-redefine", place, message);
      continue;
    }
    const done = new Set<string>();
    for (const child of element.children) {
      const defined = definedName(child);
      if (defined === undefined || document.rejected.has(child)) continue;
      const { space, name } = defined;
      const key = expandedName(document.targetNamespace, name);
      const original = definitions[space].get(key);
      if (done.has(`${space} ${key}`)) {
        report("sch-props-correct", child, `The ${space} "${name}" is redefined twice here; remove one.`, { name });
        continue;
      }
      done.add(`${space} ${key}`);
      if (original?.element === child) continue;
      if (original === undefined || !reachable.has(original.document)) {
        const message = `There is no ${space} "${name}" in the redefined document to redefine; correct the name, or define it outside xs:redefine.`;
        report("src-redefine", child, message, { name });
        if (original === undefined) definitions[space].set(key, { element: child, document });
        continue;
      }
      const selfReferences = selfReferencesOf(child, space, key, document);
      const fault = selfReferenceFault(child, space, selfReferences);
      if (fault !== undefined) report("src-redefine", child, `The redefinition of "${name}" ${fault}.`, { name });
      const replacement: Definition = { element: child, document };
      definitions[space].set(key, replacement);
      redefined.push({ space, original, redefinition: replacement, selfReferences });
    }
  }
  return redefined;
}

/** The redefined document and what it brings along; the redefining one only counts if it is brought along. */
function reachableFrom({ target }: Redefinition): ReadonlySet<LoadedDocument> {
  const found = new Set([target]);
  for (const document of found) {
    for (const next of document.reaches) found.add(next);
    for (const owner of document.borrowed.values()) found.add(owner);
  }
  return found;
}

/** The elements inside a redefinition that refer to its own name. */
function selfReferencesOf(
  child: SchemaElement,
  space: SymbolSpace,
  key: string,
  document: LoadedDocument,
): readonly SchemaElement[] {
  const namesItself = (element: SchemaElement | undefined, attributeName: string): boolean => {
    const attribute = element?.attributes.get(attributeName);
    if (element === undefined || attribute === undefined) return false;
    return referencedNames(document, attribute, element, new Map(), () => undefined).includes(key);
  };
  if (space === "type") {
    const wrapper = child.localName === "simpleType" ? child : childNamed(child, "simpleContent", "complexContent");
    const derivation = wrapper === undefined ? undefined : childNamed(wrapper, "restriction", "extension");
    return derivation !== undefined && namesItself(derivation, "base") ? [derivation] : [];
  }
  const found: SchemaElement[] = [];
  const search = (element: SchemaElement): void => {
    for (const inner of element.children) {
      if (inner.localName === child.localName && namesItself(inner, "ref")) found.push(inner);
      else if (inner.localName !== "element" && inner.localName !== "annotation") search(inner);
    }
  };
  search(child);
  return found;
}

/** https://www.w3.org/TR/xmlschema11-1/#src-redefine, clauses 5 to 7 as far as references go. */
function selfReferenceFault(
  child: SchemaElement,
  space: SymbolSpace,
  references: readonly SchemaElement[],
): string | undefined {
  const [reference] = references;
  if (space === "type") return reference === undefined ? "is not derived from the type itself" : undefined;
  if (references.length > 1) return "refers to itself more than once";
  if (space !== "group" || reference === undefined) return undefined;
  const { minOccurs, maxOccurs } = occurrences(reference);
  if (minOccurs === 1 && maxOccurs === 1) return undefined;
  return `refers to itself with occurrences other than 1; remove minOccurs and maxOccurs from xs:${collapse(child.localName)} ref`;
}
