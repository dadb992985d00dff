import { isXmlText } from "../xml/characters.ts";
import type { Lexical } from "./lexical.ts";

/** The generic syntax of a reference. In one function, so that bundlers see that nothing else is done with its parts. */
function compileReference(): RegExp {
  /** What may stand anywhere: characters that a URI does not have would be escaped. */
  const character = "(?:[^%#[\\]]|%[0-9A-Fa-f]{2})";
  const any = `(?:${character}|[[\\]])*`;
  const noSlash = "(?:[^%#[\\]/?]|%[0-9A-Fa-f]{2})";
  const path = `(?:${noSlash}|/)*`;
  const ipv6 = "\\[[0-9A-Fa-f:.]+\\](?::[0-9]*)?";
  const authority = `(?:(?:${noSlash}*@)?${ipv6}|${noSlash}*)`;
  /** With an authority, and a path after it, or with a path from the root. */
  const rooted = `(?://${authority}(?:/${path})?|/(?!/)${path})`;
  const opaque = `(?:[^%#[\\]/]|%[0-9A-Fa-f]{2})${any}`;
  /** A path of a relative reference; its first segment has no colon, which would be that of a scheme. */
  const relative = `(?:(?:[^%#[\\]/?:]|%[0-9A-Fa-f]{2})+(?:/${path})?)?`;
  const query = `(?:\\?${any})?`;
  return new RegExp(
    `^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:${rooted}${query}|${opaque})|(?:${rooted}|${relative})${query})(?:#${any})?$`,
    "su",
  );
}

const reference = /*@__PURE__*/ compileReference();

/**
 * Is the string an anyURI of XSD 1.0: a URI reference by the generic syntax of RFC 2396 with the addresses of RFC 2732,
 * once what a URI does not have is escaped? What schemes say of their URIs is not asked.
 * https://www.w3.org/TR/xmlschema-2/#anyURI
 */
export function isURIReference(lexical: string): lexical is Lexical<"anyURI"> {
  return isXmlText(lexical) && reference.test(lexical);
}
