import { TextBuilder } from "./text-builder.ts";

/** What is escaped, and what may be part of no character that a document can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusualInText = /[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusualInAttribute = /[&<"\0-\x1f\ud800-\udfff\ufffe\uffff]/;

/** Calling a regular expression takes longer than looking at so few characters. */
const few = 24;

let seen = false;

/**
 * Were there characters that perhaps no document can hold, in what was escaped since this was last asked? Surrogates are
 * among them, with their partners or without. If not, what was written holds none, and nobody has to look for them.
 */
export function takeUnusual(): boolean {
  const wasSeen = seen;
  seen = false;
  return wasSeen;
}

/**
 * Writes a string as element content, so that reading gives exactly the string again. Every `>` becomes `&gt;`: a text
 * can then be written in pieces without `]]>` arising between two of them. Characters that no document can hold pass
 * as they are; `findIllegal` finds them, {@link takeUnusual} tells whether it need look. What is no string, as untyped
 * callers may have it, is written as the string it becomes.
 */
export function escapeText(value: string): string {
  if (typeof value !== "string") return escapeText(String(value));
  if (value.length > few) return unusualInText.test(value) ? replace(value, false) : value;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x40 ? isUnusualInText(code) : code >= 0xd800) return replace(value, false);
  }
  return value;
}

function isUnusualInText(code: number): boolean {
  if (code < 0x20) return code !== 0x0a && code !== 0x09;
  return code === 0x26 || code === 0x3c || code === 0x3e;
}

/**
 * Writes a string as the inside of an attribute value in double quotation marks, so that reading gives exactly the
 * string again: tabs and line ends become character references, since normalization (XML 1.0, 3.3.3) would make them
 * spaces. Characters that no document can hold, and values that are no strings, as {@link escapeText}.
 */
export function escapeAttribute(value: string): string {
  if (typeof value !== "string") return escapeAttribute(String(value));
  return unusualInAttribute.test(value) ? replace(value, true) : value;
}

function replace(value: string, inAttribute: boolean): string {
  const result = new TextBuilder();
  let copied = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const replacement = replacementOf(code, inAttribute);
    if (replacement === "") {
      if (code >= 0xd800 || code < 0x20) seen = true;
      continue;
    }
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
