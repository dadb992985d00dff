import type { Annotation, AppinfoElement } from "../components/index.ts";
import { XSD_NAMESPACE } from "../documents/names.ts";
import { deepTextOf, type SchemaElement, textOf } from "../documents/schema-element.ts";

/** XSD children of that name; annotations and foreign elements left out unless asked for. */
export function childrenNamed(element: SchemaElement, ...names: readonly string[]): readonly SchemaElement[] {
  return element.children.filter((child) => child.namespace === XSD_NAMESPACE && names.includes(child.localName));
}

/** The first XSD child of one of the names. */
export function childNamed(element: SchemaElement, ...names: readonly string[]): SchemaElement | undefined {
  return element.children.find((child) => child.namespace === XSD_NAMESPACE && names.includes(child.localName));
}

/** The annotations of the component that `element` represents: https://www.w3.org/TR/xmlschema11-1/#cAnnotations */
export function annotationsOf(element: SchemaElement): readonly Annotation[] {
  return childrenNamed(element, "annotation").map((annotation) => ({
    kind: "annotation",
    documentation: childrenNamed(annotation, "documentation")
      .map((documentation) => collapseParagraphs(deepTextOf(documentation)))
      .filter((text) => text !== "")
      .join("\n\n"),
    appinfo: childrenNamed(annotation, "appinfo").flatMap((appinfo) => appinfo.children.map(toAppinfo)),
  }));
}

/** Paragraphs are separated by blank lines; white space inside one collapses. */
function collapseParagraphs(text: string): string {
  return text
    .split(/\n[\t\r ]*\n/)
    .map((paragraph) => paragraph.replace(/[\t\n\r ]+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function toAppinfo(element: SchemaElement): AppinfoElement {
  return {
    namespace: element.namespace,
    localName: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(([name, { value }]) => [name, value])),
    text: textOf(element).trim(),
    children: element.children.map(toAppinfo),
    namespaces: element.namespaces,
    location: element.location,
  };
}
