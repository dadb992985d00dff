import { childrenNamed } from "../build/annotations.ts";
import type { Particle } from "../components/index.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { lose, newNode, type Rewriting } from "./rewriting.ts";
import { placeKey } from "./source.ts";
import type { XmlNode } from "./xml-node.ts";

const CODES = ["cvc-complex-type.2.4.a", "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.d"];

/** Notes that an `xs:all` became a repeated choice. */
export function loseOccurrences(element: SchemaElement, rewriting: Rewriting): void {
  const message = "The members come in any order and any number: occurrences are not checked.";
  lose(rewriting, element, { kind: "order-free", construct: "xs:all", message, issueCodes: CODES });
}

/** A repeated choice in place of an `xs:all` of a named group. */
export function rewriteAllGroup(all: SchemaElement, rewriting: Rewriting): XmlNode {
  loseOccurrences(all, rewriting);
  const members = childrenNamed(all, "element", "any", "group");
  const isOptional = members.every((member) => member.attributes.get("minOccurs")?.value.trim() === "0");
  return repeatedChoice(
    members.flatMap((member) => rewriting.rewriteElement(withoutOccurrences(member), rewriting)),
    isOptional || all.attributes.get("minOccurs")?.value.trim() === "0",
    rewriting,
  );
}

/** A choice, repeated without end, of members that stand at the places of particles. */
export function rewriteMembers(
  members: readonly Particle[],
  kind: "all" | "order-free",
  isOptional: boolean,
  rewriting: Rewriting,
): XmlNode {
  const nodes = members.flatMap((member) => {
    const placed = rewriting.source.elements.get(placeKey(member.location));
    if (placed === undefined) return [];
    return rewriting.rewriteElement(kind === "all" ? placed.element : withoutOccurrences(placed.element), rewriting);
  });
  if (kind === "order-free") return repeatedChoice(nodes, isOptional, rewriting);
  return newNode(rewriting, "all", isOptional ? [["minOccurs", "0"]] : [], nodes);
}

function repeatedChoice(members: readonly XmlNode[], isOptional: boolean, rewriting: Rewriting): XmlNode {
  const occurrences = [
    ["minOccurs", isOptional ? "0" : "1"],
    ["maxOccurs", "unbounded"],
  ] as const;
  return newNode(rewriting, "choice", occurrences, members);
}

function withoutOccurrences(element: SchemaElement): SchemaElement {
  const attributes = new Map(element.attributes);
  attributes.delete("minOccurs");
  attributes.delete("maxOccurs");
  return { ...element, attributes };
}
