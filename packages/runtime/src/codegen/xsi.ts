/** The namespace of xsi:type, xsi:nil, xsi:schemaLocation and xsi:noNamespaceSchemaLocation. */
export const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
/** The namespace of the built-in types. */
export const xsNamespace = "http://www.w3.org/2001/XMLSchema";
