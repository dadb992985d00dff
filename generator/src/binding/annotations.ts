import type { Annotation, AppinfoElement } from "@schemawright/xsd";
import type { ErrorCode, TableDetail } from "./model.ts";

/** Namespace of the elements that a schema's `xs:appinfo` may hold for this generator. */
export const CONTRACT_NAMESPACE = "urn:schemawright:contract";

/** The contract elements of a name, in document order. */
export function contractElements(annotations: readonly Annotation[], name: string): readonly AppinfoElement[] {
  return annotations.flatMap((annotation) =>
    annotation.appinfo.filter((one) => one.namespace === CONTRACT_NAMESPACE && one.localName === name),
  );
}

/** The documentation of a component, paragraphs separated by an empty line. */
export function documentationOf(annotations: readonly Annotation[]): string {
  return annotations
    .map((annotation) => annotation.documentation)
    .filter((text) => text !== "")
    .join("\n\n");
}

/** `contract:error`: the contract's codes for faults of this component. */
export function errorCodesOf(annotations: readonly Annotation[]): readonly ErrorCode[] {
  return contractElements(annotations, "error").flatMap(({ attributes }): ErrorCode[] => {
    const { code, when, at, covers } = attributes;
    if (code === undefined) return [];
    const cause = when === "missing" || when === "excess" || when === "value" ? when : undefined;
    return [{ code, when: cause, atParent: at === "parent", covers: covers === "missing" ? covers : undefined }];
  });
}

/** The code for one cause. */
export function errorCodeFor(
  errors: readonly ErrorCode[],
  cause: "missing" | "excess" | "value",
): ErrorCode | undefined {
  return errors.find((one) => one.when === cause) ?? errors.find((one) => one.when === undefined);
}

/** The `name` attribute of a contract element, such as `contract:property`. */
export function hintedName(
  annotations: readonly Annotation[],
  element: "property" | "type" | "table",
): string | undefined {
  return contractElements(annotations, element)[0]?.attributes["name"];
}

/** `contract:detail`: columns of a table's row. */
export function detailsOf(annotations: readonly Annotation[]): readonly TableDetail[] {
  return contractElements(annotations, "detail").map(({ attributes }) => {
    const { name = "", type, value = "" } = attributes;
    const known = type === "boolean" || type === "number" || type === "list" ? type : "string";
    return { name, type: known, value };
  });
}
