/** The namespace of xsi:type, xsi:nil, xsi:schemaLocation and xsi:noNamespaceSchemaLocation. */
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
/** The namespace of the built-in types. */
export const xsNamespace = "http://www.w3.org/2001/XMLSchema";

/** The expanded name of a type of the recommendation. */
export function xsName(localName: string): string {
  return `{${xsNamespace}}${localName}`;
}
