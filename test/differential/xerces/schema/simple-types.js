import { BUILT_IN_TYPES, NUMERIC, PATTERNS, WRONG_PATTERNS } from "./built-in-types.js";

const NAMES = Object.keys(BUILT_IN_TYPES);

/**
 * A simple type: a built-in one, one of those given, or a new one without name. It is a plain description with
 * `values`, literals that it is meant to take, and `wrong`, literals that it is meant to refuse; neither is certain.
 */
export function chooseSimpleType(random, named, depth = 0) {
  if (named.length > 0 && random.chance(0.4)) return random.pick(named);
  return depth < 2 && random.chance(0.25) ? createSimpleType(random, named, depth + 1) : builtInType(random);
}

/** A simple type that is not built in. */
export function createSimpleType(random, named, depth = 0) {
  const kind = random.below(10);
  if (kind < 2) return list(random, named, depth);
  if (kind < 4) return union(random, named, depth);
  return restriction(random, named, depth);
}

export function builtInNamed(name) {
  const { values, wrong, facets } = BUILT_IN_TYPES[name];
  return { kind: "simple", variety: "built-in", builtIn: name, values, wrong, primitive: name, facetKinds: facets };
}

/** A built-in type. */
export function builtInType(random) {
  // Identifiers must be unique in a document, so there are few of them.
  const name = random.pick(NAMES);
  return name.startsWith("ID") && random.chance(0.7) ? builtInNamed("string") : builtInNamed(name);
}

function list(random, named, depth) {
  const chosen = chooseSimpleType(random, named, depth + 1);
  const item = isListed(chosen) && random.chance(0.95) ? builtInNamed("decimal") : chosen;
  const words = item.values.filter((value) => /^\S+$/.test(value));
  const values = ["", ...words, words.slice(0, 3).join(" "), words.slice(1, 3).join("  ")];
  const wrong = item.wrong.map((value) => [words[0] ?? "", value].join(" "));
  return { kind: "simple", variety: "list", item, values, wrong, primitive: "list", facetKinds: ["length"] };
}

/** Whether values of a type are lists, so that there is no list of them. */
function isListed(type) {
  if (type.variety === "built-in") return ["NMTOKENS", "IDREFS"].includes(type.builtIn);
  if (type.variety === "union") return type.members.some(isListed);
  return type.variety === "list" || isListed(type.base);
}

function union(random, named, depth) {
  const members = Array.from({ length: random.between(1, 3) }, () => chooseSimpleType(random, named, depth + 1));
  const values = members.flatMap((member) => member.values);
  const wrong = members.flatMap((member) => member.wrong);
  return { kind: "simple", variety: "union", members, values, wrong, primitive: "union", facetKinds: [] };
}

function restriction(random, named, depth) {
  const base = chooseSimpleType(random, named, depth + 1);
  return restrictSimpleType(random, base);
}

/** A restriction of a simple type by one or two facets. */
export function restrictSimpleType(random, base) {
  const facets = [];
  let { values } = base;
  const taken = facetNamesOf(base);
  for (let i = random.between(0, 2); i > 0; i--) {
    for (const facet of chooseFacets(random, base, values)) {
      const clashes = CLASHES.find((names) => names.includes(facet.name)) ?? [];
      if (facets.some(({ name }) => clashes.includes(name))) continue;
      // Facets of the base that a facet has to fit to: it mostly does not when it is chosen at random.
      if (clashes.some((name) => taken.has(name)) && random.chance(0.85)) continue;
      facets.push(facet);
    }
    values = values.filter((value) => fitsAll(value, facets, base));
  }
  const wrong = [...base.wrong, ...base.values.filter((value) => !values.includes(value))];
  const { primitive, facetKinds } = base;
  return { kind: "simple", variety: "restriction", base, facets, values, wrong, primitive, facetKinds };
}

const CLASHES = [
  ["length", "minLength", "maxLength"],
  ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"],
  ["totalDigits"],
  ["fractionDigits"],
];

function facetNamesOf(type) {
  if (type.variety !== "restriction") {
    return new Set(NUMERIC.has(type.builtIn) && type.builtIn !== "decimal" ? ["fractionDigits"] : []);
  }
  return new Set([...facetNamesOf(type.base), ...type.facets.map(({ name }) => name)]);
}

function chooseFacets(random, base, values) {
  const value = values.length > 0 ? random.pick(values) : "0";
  const kinds = [...base.facetKinds, "pattern", "enumeration"];
  switch (random.pick(kinds)) {
    case "length": {
      const length =
        base.primitive === "list" || base.primitive === "NMTOKENS" ? value.trim().split(/\s+/).length : value.length;
      return random.pick([
        [{ name: "length", value: String(length) }],
        [{ name: "minLength", value: String(Math.max(0, length - 1)) }],
        [{ name: "maxLength", value: String(length) }],
        [
          { name: "minLength", value: "1" },
          { name: "maxLength", value: String(random.between(1, 8)) },
        ],
      ]);
    }
    case "order":
      return random.pick([
        [{ name: "minInclusive", value }],
        [{ name: "maxInclusive", value }],
        [{ name: "minExclusive", value }],
        [{ name: "maxExclusive", value }],
      ]);
    case "digits":
      return random.pick([
        [{ name: "totalDigits", value: String(random.between(1, 5)) }],
        [{ name: "fractionDigits", value: String(random.between(0, 2)) }],
      ]);
    case "enumeration":
      return random.some(values, 0.5).map((one) => ({ name: "enumeration", value: one }));
    default:
      if (random.chance(0.04)) return [{ name: "pattern", value: random.pick(WRONG_PATTERNS) }];
      return [{ name: "pattern", value: random.pick(fittingPatterns(values) ?? PATTERNS)[0] }];
  }
}

/** Patterns that some of the values match. */
function fittingPatterns(values) {
  const fitting = PATTERNS.filter(([, expression]) => values.some((value) => expression.test(value)));
  return fitting.length > 0 ? fitting : undefined;
}

function fitsAll(value, facets, base) {
  const of = (name) => facets.filter((facet) => facet.name === name);
  const enumerated = of("enumeration");
  if (enumerated.length > 0 && !enumerated.some((facet) => facet.value === value)) return false;
  const patterns = of("pattern");
  if (
    patterns.length > 0 &&
    !patterns.some((facet) => PATTERNS.find(([name]) => name === facet.value)?.[1].test(value))
  )
    return false;
  const length = base.primitive === "list" ? value.split(/\s+/).filter((word) => word !== "").length : value.length;
  return facets.every((facet) => fits(value, length, facet, base));
}

function fits(value, length, { name, value: limit }, base) {
  switch (name) {
    case "length":
      return length === Number(limit);
    case "minLength":
      return length >= Number(limit);
    case "maxLength":
      return length <= Number(limit);
    case "totalDigits":
      return value.replace(/\D/g, "").length <= Number(limit);
    case "fractionDigits":
      return (value.split(".")[1] ?? "").length <= Number(limit);
    case "minInclusive":
      return !NUMERIC.has(base.primitive) || Number(value) >= Number(limit);
    case "maxInclusive":
      return !NUMERIC.has(base.primitive) || Number(value) <= Number(limit);
    case "minExclusive":
      return !NUMERIC.has(base.primitive) || Number(value) > Number(limit);
    case "maxExclusive":
      return !NUMERIC.has(base.primitive) || Number(value) < Number(limit);
    default:
      return true;
  }
}
