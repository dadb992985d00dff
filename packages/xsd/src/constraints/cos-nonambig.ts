import type { ElementDeclaration, Wildcard } from "../components/index.ts";
import type { CountingContentModel } from "../content/content-model.ts";
import { allowsName, isDisjoint } from "../content/wildcards.ts";
import { expandedName } from "../documents/names.ts";
import type { Components } from "./components.ts";
import { modelledTypes } from "./content-models.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** A symbol with its place in the content: a group that is referred to twice is in two places. */
interface Candidate {
  readonly symbol: ElementDeclaration | Wildcard;
  readonly place: number;
}

/**
 * Unique Particle Attribution: a child's name alone says which particle it belongs to:
 * https://www.w3.org/TR/xmlschema11-1/#cos-nonambig. In 1.1 an element declaration takes precedence over a wildcard, so
 * only two elements or two wildcards can compete; in 1.0 an element and a wildcard can as well.
 */
export const rule: Rule = {
  code: "cos-nonambig",
  example: schemaExample(
    `<xs:complexType name="t"><!-- ERROR cos-nonambig --><xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/><xs:element name="a" type="xs:string"/></xs:sequence></xs:complexType>`,
  ),
  check(components, report) {
    for (const { type, model } of modelledTypes(components)) {
      const found =
        model.kind === "counting"
          ? inCounting(model, components)
          : model.kind === "all"
            ? inAll(model.members, components)
            : undefined;
      if (found === undefined) continue;
      const [one, other] = found;
      const message = `The content model is ambiguous: ${describe(one)} and ${describe(other)} compete for the same child; make one of them unnecessary or different.`;
      report("cos-nonambig", type, message, { one: describe(one), other: describe(other) });
    }
  },
};

type Move = CountingContentModel["moves"][number][number];
type Target = Move["targets"][number];
type Conflict = readonly [ElementDeclaration | Wildcard, ElementDeclaration | Wildcard];

/** Two ways from one state compete only if some counts leave both open. */
function inCounting(model: CountingContentModel, components: Components): Conflict | undefined {
  const checked = new Set<readonly Target[]>();
  const candidatesOf = (targets: readonly Target[]): readonly Candidate[] =>
    targets.flatMap(({ symbol: index, next: place }) => {
      const symbol = model.symbols[index];
      return symbol === undefined ? [] : [{ symbol, place }];
    });
  for (const moves of model.moves) {
    const [only] = moves;
    if (only !== undefined && moves.length === 1) {
      if (checked.has(only.targets)) continue;
      checked.add(only.targets);
    }
    const all = findConflict(
      moves.flatMap(({ targets }) => candidatesOf(targets)),
      components,
    );
    if (all === undefined) continue;
    for (const [index, one] of moves.entries()) {
      const candidates = candidatesOf(one.targets);
      const inside = findConflict(candidates, components);
      if (inside !== undefined) return inside;
      for (const other of moves.slice(index + 1)) {
        if (!bothOpen(one, other, model)) continue;
        const conflict = findConflict([...candidates, ...candidatesOf(other.targets)], components);
        if (conflict !== undefined) return conflict;
      }
    }
  }
  return undefined;
}

/** Any counts from 1 to the maximum occur together, so it is enough to look at each counter alone. */
function bothOpen(one: Move, other: Move, { counters }: CountingContentModel): boolean {
  const left = new Set([...one.leaves, ...other.leaves]);
  for (const repeats of [one.repeats, other.repeats]) {
    const counter = counters[repeats];
    if (counter !== undefined && left.has(repeats) && counter.minOccurs >= counter.maxOccurs) return false;
  }
  return true;
}

function inAll(
  members: readonly { readonly symbols: readonly (ElementDeclaration | Wildcard)[] }[],
  components: Components,
): Conflict | undefined {
  return findConflict(
    members.flatMap(({ symbols }, place) => symbols.map((symbol) => ({ symbol, place }))),
    components,
  );
}

function findConflict(candidates: readonly Candidate[], components: Components): Conflict | undefined {
  const byName = new Map<string, Candidate>();
  const wildcards: { readonly symbol: Wildcard; readonly place: number }[] = [];
  for (const { symbol, place } of candidates) {
    if (symbol.kind === "wildcard") {
      wildcards.push({ symbol, place });
      continue;
    }
    const key = expandedName(symbol.targetNamespace, symbol.name);
    const other = byName.get(key);
    if (other !== undefined && other.place !== place) return [other.symbol, symbol];
    byName.set(key, { symbol, place });
  }
  for (const [index, wildcard] of wildcards.entries()) {
    for (const other of wildcards.slice(index + 1)) {
      if (other.place === wildcard.place) continue;
      if (!isDisjoint(wildcard.symbol.namespaceConstraint, other.symbol.namespaceConstraint)) {
        return [wildcard.symbol, other.symbol];
      }
    }
    if (components.version === "1.1") continue;
    for (const { symbol } of byName.values()) {
      if (symbol.kind !== "elementDeclaration") continue;
      const { targetNamespace, name } = symbol;
      if (allowsName(wildcard.symbol.namespaceConstraint, targetNamespace, name, () => false)) {
        return [symbol, wildcard.symbol];
      }
    }
  }
  return undefined;
}

function describe(symbol: ElementDeclaration | Wildcard): string {
  const { line } = symbol.location;
  return symbol.kind === "wildcard" ? `the wildcard of line ${line}` : `the element "${symbol.name}" of line ${line}`;
}
