import { captureElement } from "../../xml/capture.ts";
import type { XmlElement } from "../../xml/element.ts";
import { MISPLACED, NOTHING_MORE } from "../content/content-findings.ts";
import { nearestName } from "../content/nearest-name.ts";
import type { ContentFindings } from "../finding.ts";
import type { Reader } from "./reader.ts";

/**
 * Deals with a child that the type at hand does not declare, as the call's policy says, and leaves it.
 * @param expected names of what could have come
 * @returns the element if it is to be kept
 */
export function readUndeclared(
  reader: Reader,
  content: ContentFindings,
  expected: readonly string[],
): XmlElement | undefined {
  const policy = reader.policy ?? (content.open ? "keep" : "error");
  if (policy === "keep") return readUntyped(reader);
  if (policy === "error") {
    const { localName, qualifiedName, namespace } = reader.scanner;
    // A declared name in a namespace that is not its own: only the namespace tells what is wrong.
    const foreign = content.names.includes(localName);
    const found = foreign ? `{${namespace}}${localName}` : qualifiedName;
    reader.report(
      {
        code: expected.length === 0 ? NOTHING_MORE : MISPLACED,
        schemaLocation: content.schemaLocation,
      },
      {
        found,
        expected,
        // Where nothing may follow, another name would not do either.
        ...(foreign || expected.length === 0 ? {} : nearestName(localName, content.names)),
      },
    );
  }
  reader.leaveSkipping();
  return undefined;
}

/** Reads an element to its end as data: nothing is asked of what is in it, and no selector or field leads there. */
export function readUntyped(reader: Reader): XmlElement | undefined {
  reader.watch?.skipped();
  const element = captureElement(reader.scanner);
  if (element === undefined) reader.fail();
  else reader.end();
  return element;
}
