import { isXmlText } from "../xml/characters.ts";
import type { Lexical } from "./lexical.ts";

/** What may stand anywhere: characters that a URI does not have would be escaped. */
const CHARACTER = "(?:[^%#[\\]]|%[0-9A-Fa-f]{2})";
const ANY = `(?:${CHARACTER}|[[\\]])*`;
const NO_SLASH = "(?:[^%#[\\]/?]|%[0-9A-Fa-f]{2})";
const PATH = `(?:${NO_SLASH}|/)*`;
const IPV6 = "\\[[0-9A-Fa-f:.]+\\](?::[0-9]*)?";
const AUTHORITY = `(?:(?:${NO_SLASH}*@)?${IPV6}|${NO_SLASH}*)`;
/** With an authority, and a path after it, or with a path from the root. */
const ROOTED = `(?://${AUTHORITY}(?:/${PATH})?|/(?!/)${PATH})`;
const OPAQUE = `(?:[^%#[\\]/]|%[0-9A-Fa-f]{2})${ANY}`;
/** A path of a relative reference; its first segment has no colon, which would be that of a scheme. */
const RELATIVE = `(?:(?:[^%#[\\]/?:]|%[0-9A-Fa-f]{2})+(?:/${PATH})?)?`;
const QUERY = `(?:\\?${ANY})?`;

const REFERENCE = /*@__PURE__*/ new RegExp(
  `^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:${ROOTED}${QUERY}|${OPAQUE})|(?:${ROOTED}|${RELATIVE})${QUERY})(?:#${ANY})?$`,
  "su",
);

/**
 * Is the string an anyURI of XSD 1.0: a URI reference by the generic syntax of RFC 2396 with the addresses of RFC 2732,
 * once what a URI does not have is escaped? What schemes say of their URIs is not asked.
 * https://www.w3.org/TR/xmlschema-2/#anyURI
 */
export function isURIReference(lexical: string): lexical is Lexical<"anyURI"> {
  return isXmlText(lexical) && REFERENCE.test(lexical);
}
