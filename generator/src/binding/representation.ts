import type { ConstrainingFacet, SimpleTypeDefinition } from "@schemawright/xsd";
import type { Representation } from "./model.ts";

/** Bounds that the integer built-ins imply: lower, upper; `undefined` is unbounded. */
const INTEGER_RANGES: Readonly<Record<string, readonly [bigint | undefined, bigint | undefined]>> = {
  integer: [undefined, undefined],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
  nonNegativeInteger: [0n, undefined],
  positiveInteger: [1n, undefined],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  short: [-32768n, 32767n],
  unsignedShort: [0n, 65535n],
  byte: [-128n, 127n],
  unsignedByte: [0n, 255n],
};

/** The type and its bases, the type itself first. */
export function derivationChain(definition: SimpleTypeDefinition): SimpleTypeDefinition[] {
  const chain: SimpleTypeDefinition[] = [];
  for (let at: SimpleTypeDefinition | undefined = definition; at !== undefined; at = at.baseTypeDefinition) {
    chain.push(at);
  }
  return chain;
}

/** The nearest built-in type that an atomic type is derived from. */
export function nearestBuiltIn(definition: SimpleTypeDefinition): SimpleTypeDefinition | undefined {
  return derivationChain(definition).find((one) => one.builtIn);
}

/** Whether values of a type are IDs. */
export function isID(definition: SimpleTypeDefinition): boolean {
  return derivationChain(definition).some(({ builtIn, name }) => builtIn && name === "ID");
}

/** Whether values of a type are IDs or refer to some, or hold such. */
export function holdsIdentifiers(definition: SimpleTypeDefinition): boolean {
  if (derivationChain(definition).some(({ builtIn, name }) => builtIn && (name === "ID" || name === "IDREF")))
    return true;
  const { itemTypeDefinition: item, memberTypeDefinitions: members } = definition;
  return [...(item === undefined ? [] : [item]), ...members].some(holdsIdentifiers);
}

/** The innermost facet of a kind along a derivation chain. */
export function effectiveFacet<K extends ConstrainingFacet["kind"]>(
  definition: SimpleTypeDefinition,
  kind: K,
): Extract<ConstrainingFacet, { readonly kind: K }> | undefined {
  for (const type of derivationChain(definition)) {
    for (const facet of type.facets) {
      if (facet.kind === kind) return facet as Extract<ConstrainingFacet, { readonly kind: K }>;
    }
  }
  return undefined;
}

/** White space of a type: that of its innermost facet, or of its built-in. */
export function whiteSpaceOf(definition: SimpleTypeDefinition): "preserve" | "replace" | "collapse" {
  const facet = effectiveFacet(definition, "whiteSpace");
  if (facet !== undefined) return facet.value;
  const builtIn = nearestBuiltIn(definition)?.name;
  if (builtIn === "string" || builtIn === "anySimpleType" || builtIn === "anyAtomicType") return "preserve";
  return builtIn === "normalizedString" ? "replace" : "collapse";
}

/** How values of an atomic type are held: `number` only where every value is exact in it. */
export function representationOf(definition: SimpleTypeDefinition): Representation {
  const builtIn = nearestBuiltIn(definition)?.name ?? "";
  if (builtIn === "boolean") return "boolean";
  if (builtIn === "float" || builtIn === "double") return "number";
  const range = INTEGER_RANGES[builtIn];
  if (range === undefined) return "string";
  let [low, high] = range;
  for (const { facets } of derivationChain(definition)) {
    for (const facet of facets) {
      if (facet.kind === "minInclusive" || facet.kind === "minExclusive") low = larger(low, facet.value);
      else if (facet.kind === "maxInclusive" || facet.kind === "maxExclusive") high = smaller(high, facet.value);
    }
  }
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  return low !== undefined && high !== undefined && low >= -safe && high <= safe ? "number" : "bigint";
}

function larger(bound: bigint | undefined, lexical: string): bigint | undefined {
  const value = toBigInt(lexical);
  return value !== undefined && (bound === undefined || value > bound) ? value : bound;
}

function smaller(bound: bigint | undefined, lexical: string): bigint | undefined {
  const value = toBigInt(lexical);
  return value !== undefined && (bound === undefined || value < bound) ? value : bound;
}

function toBigInt(lexical: string): bigint | undefined {
  return /^[+-]?\d+$/.test(lexical) ? BigInt(lexical.replace(/^\+/, "")) : undefined;
}
