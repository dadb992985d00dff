import type { DisallowedName, NamespaceConstraint, Wildcard } from "../components/index.ts";
import { allowsNamespace } from "../content/wildcards.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { listItems, splitQName } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf } from "./annotations.ts";
import { attributeText } from "./attribute-values.ts";

/**
 * The wildcard of an `xs:any` or `xs:anyAttribute`: https://www.w3.org/TR/xmlschema11-1/#declare-wildcard. Reports
 * `src-wildcard` where `namespace` and `notNamespace` are both given, `src-resolve` for an undeclared prefix.
 */
export function buildWildcard(document: LoadedDocument, element: SchemaElement, report: Report): Wildcard {
  const processContents = attributeText(element, "processContents");
  return {
    kind: "wildcard",
    namespaceConstraint: checkedConstraint(document, element, report),
    processContents: processContents === "lax" || processContents === "skip" ? processContents : "strict",
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/** https://www.w3.org/TR/xmlschema11-1/#w-props-correct, clause 4 */
function checkedConstraint(document: LoadedDocument, element: SchemaElement, report: Report): NamespaceConstraint {
  const constraint = namespaceConstraint(document, element, report);
  for (const name of constraint.disallowedNames) {
    if (typeof name === "string" || allowsNamespace(constraint, name.namespace)) continue;
    const message = `"${name.localName}" in notQName is in a namespace that the wildcard does not take anyway; remove it.`;
    report("w-props-correct", element.attributes.get("notQName") ?? element, message, { name: name.localName });
  }
  return constraint;
}

function namespaceConstraint(document: LoadedDocument, element: SchemaElement, report: Report): NamespaceConstraint {
  const namespace = attributeText(element, "namespace");
  const notNamespace = attributeText(element, "notNamespace");
  const disallowedNames = listItems(attributeText(element, "notQName") ?? "").flatMap((item) =>
    disallowedName(item, element, report),
  );
  if (namespace !== undefined && notNamespace !== undefined) {
    report("src-wildcard", element, "A wildcard has either namespace or notNamespace, not both; remove one.");
  }
  if (notNamespace !== undefined) {
    return { variety: "not", namespaces: namespaceNames(notNamespace, document), disallowedNames };
  }
  if (namespace === undefined || namespace === "##any") return { variety: "any", namespaces: [], disallowedNames };
  if (namespace === "##other") {
    return { variety: "not", namespaces: [...new Set(["", document.targetNamespace])], disallowedNames };
  }
  return { variety: "enumeration", namespaces: namespaceNames(namespace, document), disallowedNames };
}

function namespaceNames(list: string, document: LoadedDocument): readonly string[] {
  const names = listItems(list).map((item) => {
    if (item === "##local") return "";
    return item === "##targetNamespace" ? document.targetNamespace : item;
  });
  return [...new Set(names)];
}

function disallowedName(item: string, element: SchemaElement, report: Report): readonly DisallowedName[] {
  if (item === "##defined" || item === "##definedSibling") return [item];
  const parts = splitQName(item);
  if (parts === undefined) return []; // refused by the schema for schema documents
  const namespace = element.namespaces[parts.prefix] ?? (parts.prefix === "" ? "" : undefined);
  if (namespace === undefined) {
    const place = element.attributes.get("notQName") ?? element;
    report("s4s-att-invalid-value", place, `The prefix of "${item}" in notQName is not declared.`);
    return [];
  }
  return [{ namespace, localName: parts.localName }];
}
