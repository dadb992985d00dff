import type { ValueBinding } from "@schemawright/generator";
import type { ConstrainingFacet, SimpleTypeDefinition } from "@schemawright/xsd";
import fc from "fast-check";
import { LEXICAL } from "./lexical.ts";
import { matching } from "./pattern.ts";
import { awkwardText, plainText } from "./text.ts";

/** Integers that are tried where nothing bounds them. */
const WIDE = 2n ** 70n;

/**
 * Values of a simple type, held as generated code holds them. Most meet the type's facets; not all, since facets can
 * be combined in ways that only search could satisfy. White space is as the type keeps it.
 * @param hasFaults mixes in values of the same JavaScript type that need not meet the facets
 */
export function valuesOf(value: ValueBinding, hasFaults: boolean): fc.Arbitrary<unknown> {
  const good = goodValues(value, hasFaults);
  const faulty = hasFaults ? faultyValues(value) : undefined;
  return faulty === undefined ? good : fc.oneof({ weight: 14, arbitrary: good }, { weight: 1, arbitrary: faulty });
}

function goodValues(value: ValueBinding, hasFaults: boolean): fc.Arbitrary<unknown> {
  const { variety } = value;
  if (variety.kind === "union") return unionValues(variety.members, hasFaults);
  const facets = facetsOf(value.definition);
  if (variety.kind === "list") {
    const { least, most } = lengths(facets);
    return fc.array(itemsOf(variety.item, hasFaults), { minLength: least, maxLength: Math.min(most, least + 4) });
  }
  if (variety.literals !== undefined && variety.literals.length > 0) return fc.constantFrom(...variety.literals);
  switch (variety.representation) {
    case "boolean":
      return fc.boolean();
    case "number":
      return variety.primitive === "decimal"
        ? integers(facets, BigInt(Number.MIN_SAFE_INTEGER), BigInt(Number.MAX_SAFE_INTEGER)).map(Number)
        : fc.double({ noNaN: true, ...doubleBounds(facets) }).map(variety.builtIn === "float" ? Math.fround : identity);
    case "bigint":
      return integers(facets, ...(SIGNED[variety.builtIn] ?? ([-WIDE, WIDE] as const)));
    case "string":
      return strings(facets, variety.builtIn, variety.primitive).map((text) => normalise(text, variety.whiteSpace));
  }
}

/** A text that an earlier member reads is a value of that member: the first one that takes it has it. */
function unionValues(members: readonly ValueBinding[], hasFaults: boolean): fc.Arbitrary<unknown> {
  const atoms = members.flatMap(atomicMembers);
  return fc.oneof(
    ...atoms.map((member, i) =>
      valuesOf(member, hasFaults).map((value) => {
        if (typeof value !== "string") return value;
        const earlier = atoms.slice(0, i).find((one) => typedText(value, one) !== undefined);
        return earlier === undefined ? value : typedText(value, earlier);
      }),
    ),
  );
}

function atomicMembers(member: ValueBinding): readonly ValueBinding[] {
  return member.variety.kind === "union" ? member.variety.members.flatMap(atomicMembers) : [member];
}

/** What a member that does not hold strings makes of a text. */
function typedText(text: string, { variety }: ValueBinding): unknown {
  if (variety.kind !== "atomic") return undefined;
  switch (variety.representation) {
    case "boolean":
      return /^(?:true|1)$/.test(text) ? true : /^(?:false|0)$/.test(text) ? false : undefined;
    case "number":
      if (variety.primitive === "decimal") return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case "bigint":
      return /^[+-]?\d+$/.test(text) ? BigInt(text.replace("+", "")) : undefined;
    case "string":
      return undefined;
  }
}

/** Items of a list cannot hold blanks, nor be empty. */
function itemsOf(item: ValueBinding, hasFaults: boolean): fc.Arbitrary<unknown> {
  return valuesOf(item, hasFaults).map((one) => (typeof one === "string" ? one.replace(/\s+/g, "") || "x" : one));
}

/** Values that some facet or lexical form may refuse. A union's would have to be of no other member, so it has none. */
function faultyValues({ variety }: ValueBinding): fc.Arbitrary<unknown> | undefined {
  if (variety.kind !== "atomic") return undefined;
  switch (variety.representation) {
    case "boolean":
      return undefined;
    case "number":
      return variety.primitive === "decimal"
        ? fc.constantFrom(
            0,
            -1,
            1,
            9,
            128,
            -129,
            65_536,
            2 ** 31,
            2 ** 53 - 1,
            2 ** 53,
            1.5,
            Number.NaN,
            Number.POSITIVE_INFINITY,
          )
        : fc.double().map(variety.builtIn === "float" ? Math.fround : identity);
    case "bigint":
      return fc.constantFrom(0n, -1n, 1n, 2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n);
    case "string":
      return fc.oneof(awkwardText(), plainText()).map((text) => normalise(text, variety.whiteSpace));
  }
}

/** Bounds of the integer types that are held as big integers. */
const SIGNED: Readonly<Record<string, readonly [bigint, bigint]>> = {
  nonPositiveInteger: [-WIDE, 0n],
  negativeInteger: [-WIDE, -1n],
  nonNegativeInteger: [0n, WIDE],
  positiveInteger: [1n, WIDE],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
};

/** The facets of a type and its bases, its own first. */
function facetsOf(definition: SimpleTypeDefinition): readonly ConstrainingFacet[] {
  const found: ConstrainingFacet[] = [];
  for (let at: SimpleTypeDefinition | undefined = definition; at !== undefined; at = at.baseTypeDefinition) {
    found.push(...at.facets);
  }
  return found;
}

function lengths(facets: readonly ConstrainingFacet[]): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = Number.MAX_SAFE_INTEGER;
  for (const facet of facets) {
    if (facet.kind === "minLength" || facet.kind === "length") least = Math.max(least, facet.value);
    if (facet.kind === "maxLength" || facet.kind === "length") most = Math.min(most, facet.value);
  }
  return { least, most: Math.max(least, most) };
}

function integers(facets: readonly ConstrainingFacet[], low: bigint, high: bigint): fc.Arbitrary<bigint> {
  let [min, max] = [low, high];
  for (const facet of facets) {
    if (!("value" in facet) || typeof facet.value !== "string" || !/^[+-]?\d+$/.test(facet.value)) continue;
    const bound = BigInt(facet.value.replace("+", ""));
    if (facet.kind === "minInclusive" && bound > min) min = bound;
    if (facet.kind === "minExclusive" && bound >= min) min = bound + 1n;
    if (facet.kind === "maxInclusive" && bound < max) max = bound;
    if (facet.kind === "maxExclusive" && bound <= max) max = bound - 1n;
  }
  for (const facet of facets) {
    if (facet.kind !== "totalDigits" || facet.value > 30) continue;
    const most = 10n ** BigInt(facet.value) - 1n;
    if (max > most) max = most;
    if (min < -most) min = -most;
  }
  if (max < min) max = min;
  const near = max - min > 20n ? [fc.bigInt({ min, max: min + 10n }), fc.bigInt({ min: max - 10n, max })] : [];
  return fc.oneof(fc.bigInt({ min, max }), ...near);
}

function identity(value: number): number {
  return value;
}

function doubleBounds(facets: readonly ConstrainingFacet[]): { readonly min?: number; readonly max?: number } {
  const bounds: { min?: number; max?: number } = {};
  for (const facet of facets) {
    if (facet.kind === "minInclusive" || facet.kind === "minExclusive") bounds.min = Number(facet.value);
    if (facet.kind === "maxInclusive" || facet.kind === "maxExclusive") bounds.max = Number(facet.value);
  }
  return bounds;
}

function strings(facets: readonly ConstrainingFacet[], builtIn: string, primitive: string): fc.Arbitrary<string> {
  const { least, most } = lengths(facets);
  const fit = (text: string): string => {
    const characters = [...text];
    if (characters.length > most) return characters.slice(0, most).join("");
    return characters.length < least ? text + "x".repeat(least - characters.length) : text;
  };
  const pattern = facets.find((facet) => facet.kind === "pattern");
  if (pattern?.kind === "pattern") {
    const alternatives = pattern.value.map(matching).filter((one) => one !== undefined);
    if (alternatives.length > 0) {
      const one = fc.oneof(...alternatives);
      return isFree(builtIn) ? fc.oneof(one, one.map(fit)) : one;
    }
  }
  const zoned = facets.find((facet) => facet.kind === "explicitTimezone");
  const lexical = LEXICAL[builtIn] ?? LEXICAL[primitive];
  if (lexical !== undefined) {
    if (zoned?.kind !== "explicitTimezone" || zoned.value === "optional") return lexical;
    const zone = /(?:Z|[+-]\d\d:\d\d)$/;
    return lexical.map((text) =>
      zoned.value === "prohibited" ? text.replace(zone, "") : zone.test(text) ? text : `${text}Z`,
    );
  }
  return fc.oneof({ weight: 3, arbitrary: plainText() }, { weight: 2, arbitrary: awkwardText() }).map(fit);
}

/** Whether every text is a value of the built-in type, once its white space is as it keeps it. */
function isFree(builtIn: string): boolean {
  return builtIn === "string" || builtIn === "normalizedString" || builtIn === "token";
}

function normalise(text: string, whiteSpace: "preserve" | "replace" | "collapse"): string {
  if (whiteSpace === "preserve") return text;
  const replaced = text.replace(/[\t\n\r]/g, " ");
  return whiteSpace === "replace" ? replaced : replaced.replace(/ +/g, " ").replace(/^ | $/g, "");
}
