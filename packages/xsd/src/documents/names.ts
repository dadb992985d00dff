/** The namespace of schema documents. */
export const XSD_NAMESPACE = "http://www.w3.org/2001/XMLSchema";
/** The namespace that the prefix `xml` is bound to. */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
/** The namespace of `xsi:type` and its companions. */
export const XSI_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";
/** The namespace of conditional inclusion attributes. */
export const VERSIONING_NAMESPACE = "http://www.w3.org/2007/XMLSchema-versioning";

/** The key of a component in a symbol space: `{namespace}local`, the braces empty for no namespace. */
export function expandedName(namespace: string, localName: string): string {
  return `{${namespace}}${localName}`;
}

const NAME_START =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const NAME_CHARACTERS = `${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`;
const NCNAME = new RegExp(`^[${NAME_START}][${NAME_CHARACTERS}]*$`, "u");

/** Most are of this kind, which engines see sooner. */
const ASCII_NCNAME = /^[A-Za-z_][\w.-]*$/;

/** Whether a string is an NCName: https://www.w3.org/TR/xml-names/#NT-NCName */
export function isNCName(text: string): boolean {
  return ASCII_NCNAME.test(text) || NCNAME.test(text);
}

/** Prefix and local name of a lexical QName; the prefix is empty if there is none. `undefined` for anything else. */
export function splitQName(text: string): { readonly prefix: string; readonly localName: string } | undefined {
  const colon = text.indexOf(":");
  const prefix = colon < 0 ? "" : text.slice(0, colon);
  const localName = text.slice(colon + 1);
  if ((colon >= 0 && !isNCName(prefix)) || !isNCName(localName)) return undefined;
  return { prefix, localName };
}

/** White space collapsed: runs become one space, none at the ends. */
export function collapse(text: string): string {
  if (!/[\t\n\r ]/.test(text)) return text;
  return text.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "");
}

/** The items of a white-space separated list. */
export function listItems(text: string): string[] {
  const collapsed = collapse(text);
  return collapsed === "" ? [] : collapsed.split(" ");
}
