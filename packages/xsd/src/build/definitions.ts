import type { LoadedDocument, LoadedDocuments } from "../documents/load.ts";
import { expandedName, XSD_NAMESPACE } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { definedName } from "../documents/symbol-spaces.ts";
import { attributeText } from "./attribute-values.ts";
import type { Definition, SymbolSpace } from "./context.ts";
import { applyRedefinitions, type Redefined } from "./redefinitions.ts";

const IDENTITY_CONSTRAINTS: ReadonlySet<string> = new Set(["unique", "key", "keyref"]);

/** Top-level definitions by symbol space and expanded name. */
export type Definitions = Readonly<Record<SymbolSpace, ReadonlyMap<string, Definition>>>;

/** What the documents define. */
export interface CollectedDefinitions {
  readonly definitions: Definitions;
  /** Definitions that a redefinition took the place of. */
  readonly redefined: readonly Redefined[];
}

/**
 * Finds the top-level definitions of all documents, and the identity constraints inside them, and puts redefinitions in
 * their place. Reports `src-redefine`, and `sch-props-correct` for a second definition of a name:
 * https://www.w3.org/TR/xmlschema11-1/#sch-props-correct. Two imports may bring two documents of one namespace; of what
 * both define, the first counts, as https://www.w3.org/TR/xmlschema11-1/#src-import allows.
 */
export function collectDefinitions(loaded: LoadedDocuments, report: Report): CollectedDefinitions {
  const definitions: Record<SymbolSpace, Map<string, Definition>> = {
    type: new Map(),
    element: new Map(),
    attribute: new Map(),
    group: new Map(),
    attributeGroup: new Map(),
    notation: new Map(),
    identityConstraint: new Map(),
  };
  const define = (document: LoadedDocument, element: SchemaElement, space: SymbolSpace): void => {
    const name = attributeText(element, "name");
    if (name === undefined) return;
    const key = expandedName(document.targetNamespace, name);
    const first = definitions[space].get(key);
    if (first === undefined) definitions[space].set(key, { element, document });
    else if (first.element !== element && first.document.importUnit === document.importUnit) {
      const { location } = first.element;
      const what = space === "identityConstraint" ? "identity constraint" : space;
      const message = `The ${what} "${name}" is already defined at ${location.document}:${location.line}; rename one.`;
      report("sch-props-correct", element.attributes.get("name") ?? element, message, { name });
    }
  };
  for (const loadedDocument of loaded.documents) {
    for (const element of loadedDocument.root.children) {
      const space = definedName(element)?.space;
      if (space === undefined) {
        const redefined = element.namespace === XSD_NAMESPACE && element.localName === "redefine";
        for (const constraint of redefined ? identityConstraintsIn(element) : []) {
          define(loadedDocument, constraint, "identityConstraint");
        }
        continue;
      }
      const document = loadedDocument.borrowed.get(element) ?? loadedDocument;
      define(document, element, space);
      for (const constraint of identityConstraintsIn(element)) define(document, constraint, "identityConstraint");
    }
  }
  return { definitions, redefined: applyRedefinitions(definitions, loaded, report) };
}

/** The identity constraints inside a definition, or inside a redefinition of several, in document order. */
function identityConstraintsIn(element: SchemaElement): readonly SchemaElement[] {
  const found: SchemaElement[] = [];
  const left = [element];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.namespace !== XSD_NAMESPACE || next.localName === "annotation") continue;
    if (IDENTITY_CONSTRAINTS.has(next.localName)) found.push(next);
    else for (const child of next.children.toReversed()) left.push(child);
  }
  return found;
}
