/** The namespace that the prefix `xml` is bound to by definition. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** The namespace that the prefix `xmlns` is bound to by definition; nothing else may be. */
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
