import { xmlNamespace } from "../../xml/namespaces.ts";
import type { TypedElement } from "../../xml/typed-element.ts";
import type { Registry } from "../handles.ts";
import { isStackOverflow } from "../place.ts";
import type { EncodedText } from "../plain/encoded-text.ts";
import {
  endsName,
  enterDocument,
  isSpaceAt,
  leavePlain,
  plain,
  plainAttribute,
  plainPiece,
  skipSpace,
} from "../plain/plain.ts";
import { lookUp } from "../registry.ts";

const lessThan = 0x3c;
const declaration = ' xmlns="';

/**
 * Reads a document without a reader, if its root is plain, and stands there as a writer writes it: with its name, and its
 * namespace as the default namespace, if it has one, before other attributes. For a small document, this saves most of the time.
 * @returns the root; `undefined` if the document is to be read in the other way, with {@link plain}.reached as far as this way
 * led
 */
export function readPlainRoot(document: EncodedText, registry: Registry): TypedElement | undefined {
  try {
    return readRoot(document, registry);
  } catch (error) {
    // Where the stack ends, the reader says so.
    if (!isStackOverflow(error)) throw error;
    return undefined;
  } finally {
    leavePlain();
  }
}

function readRoot(document: EncodedText, { roots, elements }: Registry): TypedElement | undefined {
  const { bytes } = document;
  const start = enterDocument(document) + 1;
  if (bytes[start - 1] !== lessThan) return undefined;
  let at = start;
  while (!endsName(bytes, at) && at < document.length) at++;
  const name = plainPiece(bytes, start, at);
  let namespace = "";
  if (isSpaceAt(bytes, at)) {
    for (let i = 0; i < declaration.length; i++) if (bytes[at + i] !== declaration.charCodeAt(i)) return undefined;
    plain.at = at;
    namespace = plainAttribute(bytes, at + declaration.length);
    at = plain.at;
    // No default namespace may be that of the prefix xml: https://www.w3.org/TR/xml-names/#xmlReserved
    if (namespace === "" || namespace === xmlNamespace) return undefined;
  }
  if (roots?.includes(`{${namespace}}${name}`) === false) return undefined;
  const value = lookUp(elements, namespace, name)?.plain?.(bytes, at, start);
  if (value === undefined) return undefined;
  if (skipSpace(bytes, plain.at) === document.length)
    return { name, ...(namespace === "" ? {} : { namespace }), value };
  // What comes after the root is no reason to read the root in another way.
  plain.reached = 0;
  return undefined;
}
