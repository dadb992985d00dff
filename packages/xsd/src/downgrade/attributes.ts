import { listItems, XML_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { replaceDatatypes } from "./datatypes.ts";
import { lose, type Rewriting } from "./rewriting.ts";

const VALUE_CODES = ["cvc-datatype-valid.1.2.1", "cvc-explicitTimezone-valid"];
const WILDCARD_CODES = ["cvc-complex-type.2.4.a", "cvc-complex-type.2.4.d", "cvc-complex-type.3.2.2"];

/** The attributes of an element of a schema document as 1.0 has them, `omit` left out; notes what is lost. */
export function rewriteAttributes(
  element: SchemaElement,
  rewriting: Rewriting,
  omit: readonly string[] = [],
): [string, string][] {
  const written: [string, string][] = [];
  for (const { localName, value } of element.attributes.values()) {
    if (omit.includes(localName)) continue;
    const rewritten = rewriteAttribute(element, localName, value, rewriting);
    if (rewritten !== undefined) written.push(rewritten);
  }
  for (const { namespace, localName, value } of element.foreignAttributes) {
    if (namespace === XML_NAMESPACE) written.push([`xml:${localName}`, value]);
  }
  return written;
}

function rewriteAttribute(
  element: SchemaElement,
  name: string,
  value: string,
  rewriting: Rewriting,
): [string, string] | undefined {
  switch (name) {
    case "type":
    case "base":
    case "itemType":
    case "memberTypes":
      return [name, rewriteTypeNames(element, name, value, rewriting)];
    case "inheritable": {
      const message = "Attributes are not inherited.";
      lose(rewriting, element, { kind: "attribute", construct: "inheritable", message });
      return undefined;
    }
    case "defaultAttributes":
    case "defaultAttributesApply":
    case "xpathDefaultNamespace":
      return undefined;
    case "targetNamespace":
      if (element.localName === "schema") return [name, value];
      return value === rewriting.root.attributes.get("targetNamespace")?.value ? ["form", "qualified"] : undefined;
    case "substitutionGroup": {
      const [head = "", ...others] = listItems(value);
      if (others.length > 0) {
        const message = `The element joins the group of ${head} only, not ${others.join(", ")}; content with these is not checked.`;
        lose(rewriting, element, { kind: "substitution", construct: "substitutionGroup", message });
      }
      return [name, head];
    }
    case "notNamespace":
      return ["namespace", rewriteNotNamespace(element, value, rewriting)];
    case "notQName": {
      const message = `The names that the wildcard excludes (${value}) are admitted.`;
      lose(rewriting, element, { kind: "wildcard", construct: name, message, issueCodes: WILDCARD_CODES });
      return undefined;
    }
    default:
      return [name, value];
  }
}

function rewriteTypeNames(element: SchemaElement, name: string, value: string, rewriting: Rewriting): string {
  const inside = name === "itemType" || name === "memberTypes" ? "item" : "type";
  const rewritten = replaceDatatypes(value, element.namespaces, inside);
  for (const datatype of rewritten.replaced) {
    const message = `xs:${datatype} became the 1.0 datatype that it restricts.`;
    lose(rewriting, element, { kind: "datatype", construct: `xs:${datatype}`, message, issueCodes: VALUE_CODES });
  }
  return rewritten.replaced.length > 0 ? rewritten.value : value;
}

function rewriteNotNamespace(element: SchemaElement, value: string, rewriting: Rewriting): string {
  const own = rewriting.root.attributes.get("targetNamespace")?.value ?? "";
  const excluded = new Set(
    listItems(value).map((item) => (item === "##targetNamespace" ? own : item === "##local" ? "" : item)),
  );
  const other = excluded.has(own) && excluded.has("");
  const exact = other && excluded.size === (own === "" ? 1 : 2);
  if (!exact) {
    const message = `1.0 cannot exclude the namespaces ${value}; ${other ? "##other" : "##any"} is written.`;
    lose(rewriting, element, { kind: "wildcard", construct: "notNamespace", message, issueCodes: WILDCARD_CODES });
  }
  return other ? "##other" : "##any";
}
