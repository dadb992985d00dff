import { TextBuilder } from "./text-builder.ts";

const needsEscapeInText = /[&<>\r]/;
const needsEscapeInAttribute = /[&<"\t\n\r]/;

/**
 * Writes a string as element content, so that reading gives exactly the string again. Every `>` becomes `&gt;`: a text
 * can then be written in pieces without `]]>` arising between two of them. Characters that no document can hold pass
 * as they are; `findIllegal` finds them.
 */
export function escapeText(value: string): string {
  if (value.length > short) return needsEscapeInText.test(value) ? replace(value, false) : value;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code <= 0x3e && (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x0d))
      return replace(value, false);
  }
  return value;
}

/** Calling a regular expression takes longer than looking at so few characters. */
const short = 24;

/**
 * Writes a string as the inside of an attribute value in double quotation marks, so that reading gives exactly the
 * string again: tabs and line ends become character references, since normalization (XML 1.0, 3.3.3) would make them
 * spaces. Characters that no document can hold pass as they are; `findIllegal` finds them.
 */
export function escapeAttribute(value: string): string {
  return needsEscapeInAttribute.test(value) ? replace(value, true) : value;
}

function replace(value: string, inAttribute: boolean): string {
  const result = new TextBuilder();
  let copied = 0;
  for (let i = 0; i < value.length; i++) {
    const replacement = replacementOf(value.charCodeAt(i), inAttribute);
    if (replacement === "") continue;
    result.append(value.slice(copied, i) + replacement);
    copied = i + 1;
  }
  return result.toString() + value.slice(copied);
}

function replacementOf(code: number, inAttribute: boolean): string {
  switch (code) {
    case 0x26:
      return "&amp;";
    case 0x3c:
      return "&lt;";
    case 0x0d:
      return "&#13;";
    case 0x3e:
      return inAttribute ? "" : "&gt;";
    case 0x22:
      return inAttribute ? "&quot;" : "";
    case 0x09:
      return inAttribute ? "&#9;" : "";
    case 0x0a:
      return inAttribute ? "&#10;" : "";
    default:
      return "";
  }
}
