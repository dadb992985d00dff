import { capturePrefixedElement } from "../../xml/capture.ts";
import type { PrefixedElement } from "../../xml/element.ts";
import { escapeAttribute } from "../../xml/escape.ts";
import { forkScanner } from "../../xml/fork-scanner.ts";
import { XmlScanner } from "../../xml/scanner.ts";
import { isStopped } from "../../xml/stop.ts";
import type { Checker } from "../check/checker.ts";
import type { Reader } from "./reader.ts";

/** The element that has just begun, as data: for assertions that are asked of a tree. The reader stays where it is. */
export function captureAsserted(reader: Reader): PrefixedElement | undefined {
  const { scanner } = reader;
  const element = capturePrefixedElement(forkScanner(scanner));
  if (element === undefined || scanner.signal === undefined) return element;
  element.stop = () => {
    if (isStopped(scanner, scanner.offset, 0)) reader.fail();
    return reader.halted;
  };
  return element;
}

/**
 * The element at hand as it would be read from what is written of it: for assertions that are asked of a tree.
 * @param declarations of the prefixes that are written, each with a space before it
 * @param write writes what follows the name in the start tag, up to the end tag
 * @returns nothing if the object cannot be written, which is an issue of its own
 */
export function writeAsserted(
  checker: Checker,
  declarations: string,
  write: () => string,
): PrefixedElement | undefined {
  const { name, namespace } = checker.element;
  const qualifiedName = namespace === "" ? name : `_e:${name}`;
  const own = namespace === "" ? "" : ` xmlns:_e="${escapeAttribute(namespace)}"`;
  let content: string;
  try {
    content = write();
  } catch {
    return undefined;
  }
  const scanner = new XmlScanner(`<${qualifiedName}${own}${declarations}${content}</${qualifiedName}>`, UNLIMITED);
  scanner.next();
  return capturePrefixedElement(scanner);
}

/** The object has been checked against the limits of the call. */
const UNLIMITED = /*@__PURE__*/ (() => {
  const none = Number.POSITIVE_INFINITY;
  return {
    maxAttributes: none,
    maxDepth: none,
    maxInputLength: none,
    maxNameLength: none,
    maxNamespaces: none,
    maxTextLength: none,
  };
})();
