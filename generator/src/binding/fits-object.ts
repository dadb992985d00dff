import {
  allowsNamespace,
  type ElementDeclaration,
  expandedName,
  type Particle,
  type Wildcard,
} from "@schemawright/xsd";
import type { BindingContext } from "./context.ts";

/**
 * Whether an object with a property for each element name says everything about an element's children: no name in two
 * places that can both be filled, no repeated group, no substitutes, and at most one wildcard, after everything else.
 */
export function fitsObject(particle: Particle, context: BindingContext): boolean {
  const known = new Map<string, { readonly declaration: ElementDeclaration; readonly maxOccurs: number }>();
  /** Names that stand in several branches. */
  const again = new Set<string>();
  let wildcard: Wildcard | undefined;

  /** @returns the names used in it; `undefined` if it does not fit */
  function namesIn(at: Particle, before: ReadonlySet<string>): ReadonlySet<string> | undefined {
    const { term, maxOccurs } = at;
    if (term.kind === "wildcard") {
      if (wildcard !== undefined || (context.general && !isPlain(term))) return undefined;
      wildcard = term;
      return new Set();
    }
    if (wildcard !== undefined && context.general) return undefined;
    if (term.kind === "elementDeclaration") {
      const key = expandedName(term.targetNamespace, term.name);
      if (before.has(key) || (context.groups.get(term)?.length ?? 0) > 0) return undefined;
      const other = known.get(key);
      known.set(key, { declaration: term, maxOccurs });
      if (other !== undefined) again.add(key);
      const same = other === undefined || (other.maxOccurs === maxOccurs && isSame(other.declaration, term));
      return same ? new Set([key]) : undefined;
    }
    if (maxOccurs > 1 && term.particles.length > 0) return undefined;
    const used = new Set<string>();
    for (const inner of term.particles) {
      if (inner.maxOccurs === 0) continue;
      if (term.compositor === "all" && inner.term.kind !== "elementDeclaration") return undefined;
      const names = namesIn(inner, term.compositor === "choice" ? before : new Set([...before, ...used]));
      if (names === undefined) return undefined;
      for (const name of names) used.add(name);
    }
    return used;
  }

  function isSame(left: ElementDeclaration, right: ElementDeclaration): boolean {
    return (
      left === right ||
      (left.typeDefinition === right.typeDefinition &&
        left.nillable === right.nillable &&
        left.valueConstraint?.lexicalForm === right.valueConstraint?.lexicalForm &&
        left.valueConstraint?.variety === right.valueConstraint?.variety)
    );
  }

  const names = namesIn(particle, new Set());
  if (names === undefined || !hasOneOrder(particle, again)) return false;
  if (wildcard === undefined || !context.general) return true;
  const { namespaceConstraint } = wildcard as Wildcard;
  return [...known.values()].every(
    ({ declaration }) => !allowsNamespace(namespaceConstraint, declaration.targetNamespace),
  );
}

/** Whether names that stand in several branches always come in the same order: an object does not say which came first. */
function hasOneOrder(particle: Particle, names: ReadonlySet<string>): boolean {
  if (names.size < 2) return true;
  const pairs = new Set<string>();
  let one = true;
  const walk = ({ term }: Particle): readonly string[] => {
    if (term.kind === "wildcard") return [];
    if (term.kind === "elementDeclaration") {
      const key = expandedName(term.targetNamespace, term.name);
      return names.has(key) ? [key] : [];
    }
    const found: string[] = [];
    for (const inner of term.particles) {
      const here = walk(inner);
      if (term.compositor === "sequence") {
        for (const before of found) {
          for (const after of here) {
            if (pairs.has(`${after} ${before}`)) one = false;
            pairs.add(`${before} ${after}`);
          }
        }
      }
      found.push(...here);
    }
    return found;
  };
  walk(particle);
  return one;
}

/** A wildcard that admits elements by their namespace alone. */
function isPlain({ namespaceConstraint }: Wildcard): boolean {
  return namespaceConstraint.disallowedNames.length === 0;
}
