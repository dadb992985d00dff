import type { Issue } from "@schemawright/runtime";
import type { ElementDeclaration, Location, Loss, Particle, Schema, TypeDefinition } from "@schemawright/xsd";

/** What a 1.0 form can say, asked issue by issue. */
export interface Expressible {
  /** Whether a processor of the 1.0 form must have found a fault where the reader found this one. */
  readonly says: (issue: Issue) => boolean;
}

/** Faults that only this library's reader knows, or that are a matter of its limits. */
const READER_ONLY = /^(?:contract-rule$|limit-|doctype-|encoding-not-supported$|encoding-contradiction$)/;

/**
 * @param discriminated places of types whose instances the reader reads as one of several derived types, of which a
 * processor of the schema knows nothing
 */
export function expressible(
  schema: Schema,
  root: ElementDeclaration,
  losses: readonly Loss[],
  discriminated: readonly Location[],
): Expressible {
  const key = ({ document, offset }: Location): string => `${document}#${offset}`;
  const lossesOf = new Map<string, Loss[]>();
  const everywhere = new Set<string>();
  for (const loss of losses) {
    if (loss.typeLocation === undefined) for (const code of loss.issueCodes) everywhere.add(code);
    else {
      const at = key(loss.typeLocation);
      lossesOf.set(at, [...(lossesOf.get(at) ?? []), loss]);
    }
  }
  const chosen = new Set(discriminated.map(key));
  const lost = (type: TypeDefinition): readonly Loss[] =>
    relatives(type).flatMap((one) => (one.builtIn ? [] : (lossesOf.get(key(one.location)) ?? [])));
  /** Whether something inside elements of the type goes unchecked. */
  const isBlind = (type: TypeDefinition): boolean =>
    lost(type).some(({ reach }) => reach === "content") ||
    relatives(type).some((one) => !one.builtIn && chosen.has(key(one.location)));
  const isLost = (type: TypeDefinition, code: string, isDeclared: boolean): boolean =>
    lost(type).some(
      // A choice in the place of an order-free group counts nothing, but it takes no other names than the group.
      ({ kind, issueCodes }) => issueCodes.includes(code) && (isDeclared || kind !== "order-free"),
    );

  return {
    says({ code, path, params }) {
      if (READER_ONLY.test(code) || everywhere.has(code)) return false;
      if (path === "/") return true;
      if (code === "cvc-elt.1") {
        return ![...schema.elementDeclarations.values()].some(({ name }) => name === params.found);
      }
      const steps = path
        .split("/")
        .slice(2)
        .map((step) => step.replace(/\[\d+\]$/, ""));
      let type = root.typeDefinition;
      for (const [i, step] of steps.entries()) {
        if (isBlind(type)) return false;
        const isLast = i === steps.length - 1;
        const child = step.startsWith("@") ? undefined : childOf(type, step);
        if (isLast && isLost(type, code, child !== undefined)) return false;
        if (child === undefined) return isLast;
        type = child.typeDefinition;
      }
      return !isBlind(type) && !isLost(type, code, true);
    },
  };
}

/** The type, its bases, and the types of its items and members: what may have lost something that its values are subject to. */
function relatives(type: TypeDefinition): readonly TypeDefinition[] {
  const found: TypeDefinition[] = [];
  const waiting: TypeDefinition[] = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.includes(next)) continue;
    found.push(next);
    if (next.kind === "simpleTypeDefinition") {
      waiting.push(...next.memberTypeDefinitions);
      if (next.itemTypeDefinition !== undefined) waiting.push(next.itemTypeDefinition);
    } else if (next.contentType.variety === "simple") waiting.push(next.contentType.simpleTypeDefinition);
    if (next.baseTypeDefinition !== undefined) waiting.push(next.baseTypeDefinition);
  }
  return found;
}

/** The declaration of a child by its local name. */
function childOf(type: TypeDefinition, name: string): ElementDeclaration | undefined {
  if (type.kind === "simpleTypeDefinition") return undefined;
  const { contentType } = type;
  if (contentType.variety === "empty" || contentType.variety === "simple") return undefined;
  const find = ({ term }: Particle): ElementDeclaration | undefined => {
    if (term.kind === "elementDeclaration") return term.name === name ? term : undefined;
    if (term.kind !== "modelGroup") return undefined;
    for (const particle of term.particles) {
      const found = find(particle);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(contentType.particle);
}
