import { attributeNotFixed, undeclaredAttribute } from "../../issues/kinds.ts";
import type { XmlAttribute } from "../../xml/element.ts";
import { INCOMPLETE_ATTRIBUTE } from "../content/incomplete.ts";
import { admits } from "../content/wildcard.ts";
import type { Site } from "../finding.ts";
import type { AttributeHandle, GeneralChecker, WildcardHandle } from "../handles.ts";
import { lookUp } from "../registry.ts";
import { differsFrom, lexicalOf } from "../values/constraint-text.ts";
import { enterItem } from "./enter-item.ts";

/** Checks `$attributes`: that each can be written, and what the attribute wildcard says of it. */
export function checkWildcardAttributes(checker: GeneralChecker, wildcard: WildcardHandle, attributes: unknown): void {
  if (attributes === undefined) return;
  enterItem(checker, "@*", 0, "$attributes", 0, false);
  const areWritable = checker.attributes(attributes);
  checker.leave();
  if (!areWritable) return;
  for (const [i, attribute] of attributes.entries()) {
    enterItem(checker, `@${attribute.name}`, 0, "$attributes", i, false);
    checkAttribute(checker, wildcard, attribute);
    checker.leave();
  }
}

function checkAttribute(checker: GeneralChecker, wildcard: WildcardHandle, attribute: XmlAttribute): void {
  const { name, namespace = "" } = attribute;
  const declared = checker.registry.attributes;
  if (!admits(wildcard, namespace, name, declared)) {
    checker.report(
      { code: "cvc-complex-type.3.2.2" },
      { attribute: name, name: checker.names[checker.names.length - 1] ?? "" },
    );
    return;
  }
  if (wildcard.processContents === "skip") return;
  const handle = lookUp(declared, namespace, name);
  if (handle === undefined) {
    if (wildcard.processContents === "strict") checker.report(undeclaredAttribute, { attribute: name });
    return;
  }
  const around = checker.declare(handle.schemaLocation);
  assessAttribute(checker, handle, attribute);
  checker.declare(around);
}

function assessAttribute(checker: GeneralChecker, handle: AttributeHandle, { name, value }: XmlAttribute): void {
  if (handle.incomplete === true) {
    checker.report(INCOMPLETE_ATTRIBUTE, { name });
    return;
  }
  const datatype = handle.datatype();
  // Which namespace a prefix in the text means is not known any more: any will do.
  const site: Site = {
    report: (...finding) => checker.report(...finding),
    resolvePrefix: (prefix) => prefix,
    identify: (identification) => checker.identify(identification),
  };
  const read = datatype.read(value, site);
  if (read === undefined || handle.fixed === undefined || !differsFrom(datatype, handle.fixed, read)) return;
  checker.report(attributeNotFixed, { name, value, fixed: lexicalOf(handle.fixed) });
}
