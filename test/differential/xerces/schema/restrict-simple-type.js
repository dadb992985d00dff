import { PATTERNS, WRONG_PATTERNS } from "./patterns.js";

/** A restriction of a simple type by at most three kinds of facets, which leave it values. */
export function restrictSimpleType(random, base) {
  let type = {
    ...base,
    kind: "simple",
    variety: "restriction",
    base,
    facets: [],
    name: undefined,
    document: undefined,
    redefines: undefined,
  };
  const families = [...base.families, "pattern"].filter((family) => !base.fixed.includes(family));
  const chosen = new Set(Array.from({ length: random.between(0, 3) }, () => random.pick(families)));
  // What is measured and matched is the normalised literal, so the facet for that comes first.
  for (const family of [...chosen].toSorted((a, b) => Number(b === "whiteSpace") - Number(a === "whiteSpace"))) {
    const step = FAMILIES[family](random, type);
    if (step === undefined || step.values.length === 0) continue;
    const isFixed = family !== "pattern" && family !== "enumeration" && random.chance(0.08);
    const facets = step.facets.map((facet) => ({ ...facet, fixed: isFixed || undefined }));
    type = { ...type, ...step, facets: [...type.facets, ...facets] };
    if (isFixed) type.fixed = [...type.fixed, family];
  }
  const excluded = base.values.filter((value) => !type.values.includes(value));
  return { ...type, wrong: [...base.wrong, ...excluded] };
}

/** Each gives the facets of a family, and what they leave of the type; `undefined` if none can be chosen. */
const FAMILIES = { length: limitLength, order: limitOrder, digits: limitDigits, whiteSpace, pattern, enumeration };

/** A literal after white space of that kind is dealt with. */
export function normalise(value, kind) {
  if (kind === "preserve" || kind === undefined) return value;
  const replaced = value.replace(/[\t\n\r]/g, " ");
  return kind === "replace" ? replaced : replaced.replace(/ +/g, " ").replace(/^ | $/g, "");
}

function lengthOf(value, { unit, whiteSpace: kind }) {
  const text = normalise(value, kind);
  switch (unit) {
    case "items":
      return text === "" ? 0 : text.split(" ").length;
    case "hexBinary":
      return text.length / 2;
    case "base64Binary":
      return Buffer.from(text, "base64").length;
    default:
      return [...text].length;
  }
}

function limitLength(random, type) {
  const { limits, values } = type;
  const sample = lengthOf(random.pick(values), type);
  const facets = chooseLengths(random, limits, sample);
  if (facets === undefined) return undefined;
  const own = Object.fromEntries(facets.map(({ name, value }) => [name, Number(value)]));
  const { length, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = own;
  return {
    facets,
    limits: { ...limits, ...own },
    ...filtered(type, (value) => {
      const size = lengthOf(value, type);
      return (length === undefined || size === length) && size >= minLength && size <= maxLength;
    }),
  };
}

/** Facets that a value of that length satisfies, and that restrict those of the base. */
function chooseLengths(random, { length, minLength, maxLength }, sample) {
  const facet = (name, value) => ({ name, value: String(value) });
  if (length !== undefined) return [facet("length", length)];
  const low = () => facet("minLength", random.between(minLength ?? 0, sample));
  const high = () => facet("maxLength", random.between(sample, Math.min(maxLength ?? sample + 5, sample + 5)));
  const isBound = minLength !== undefined || maxLength !== undefined;
  switch (random.below(isBound ? 3 : 4)) {
    case 0:
      return [low()];
    case 1:
      return [high()];
    case 2:
      return [low(), high()];
    default:
      return [facet("length", sample)];
  }
}

function limitOrder(random, type) {
  const { scale } = type;
  if (scale.length === 0) return undefined;
  const first = random.below(scale.length);
  const last = random.between(first, scale.length - 1);
  const facets = [];
  const isLow = random.chance(0.7);
  const isHigh = !isLow || random.chance(0.4);
  const bound = (name, at) => facets.push({ name, value: random.pick(scale[at]) });
  if (isLow) {
    if (first > 0 && random.chance(0.4)) bound("minExclusive", first - 1);
    else bound("minInclusive", first);
  }
  if (isHigh) {
    if (last < scale.length - 1 && random.chance(0.4)) bound("maxExclusive", last + 1);
    else bound("maxInclusive", last);
  }
  const left = scale.slice(isLow ? first : 0, isHigh ? last + 1 : scale.length);
  return { facets, scale: left, values: left.flat() };
}

function digitsOf(value) {
  const [whole = "", fraction = ""] = normalise(value, "collapse").replace(/[+-]/, "").split(".");
  const significant = fraction.replace(/0+$/, "");
  return { total: Math.max(1, (whole + significant).replace(/^0+/, "").length), fraction: significant.length };
}

function limitDigits(random, type) {
  const { limits, values } = type;
  const sample = digitsOf(random.pick(values));
  const { totalDigits = 40, fractionDigits = 10 } = limits;
  const own = {};
  if (random.chance(0.7)) own.totalDigits = random.between(sample.total, Math.min(totalDigits, sample.total + 2));
  if (type.primitive === "decimal" && (own.totalDigits === undefined || random.chance(0.4))) {
    const most = Math.min(fractionDigits, own.totalDigits ?? totalDigits, sample.fraction + 2);
    if (most >= sample.fraction) own.fractionDigits = random.between(sample.fraction, most);
  }
  // A base with more digits after the point than these are in all would be wrong.
  if ((own.totalDigits ?? totalDigits) < (own.fractionDigits ?? limits.fractionDigits ?? 0)) return undefined;
  return {
    facets: Object.entries(own).map(([name, value]) => ({ name, value: String(value) })),
    limits: { ...limits, ...own },
    ...filtered(type, (value) => {
      const { total, fraction } = digitsOf(value);
      return total <= (own.totalDigits ?? 40) && fraction <= (own.fractionDigits ?? 40);
    }),
  };
}

function whiteSpace(random, type) {
  const kinds = ["preserve", "replace", "collapse"];
  const kind = random.pick(kinds.slice(kinds.indexOf(type.whiteSpace)));
  const { values } = filtered(type, (value) => normalise(value, kind) === normalise(value, type.whiteSpace));
  return {
    facets: [{ name: "whiteSpace", value: kind }],
    whiteSpace: kind,
    // Where the base asks for nothing, literals are of the type whatever they are made to.
    values: type.facets.length === 0 && type.base.variety === "built-in" ? type.values : values,
  };
}

function pattern(random, type) {
  if (random.chance(0.005)) return { facets: [{ name: "pattern", value: random.pick(WRONG_PATTERNS) }], values: [""] };
  const fitting = PATTERNS.filter(([, expression]) => type.values.some((value) => matches(value, expression, type)));
  if (fitting.length === 0) return undefined;
  const chosen = Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => random.pick(fitting));
  return {
    facets: chosen.map(([value]) => ({ name: "pattern", value })),
    ...filtered(type, (value) => chosen.some(([, expression]) => matches(value, expression, type))),
  };
}

/** Which white space a union leaves depends on the member that takes the literal, so both readings have to match. */
function matches(value, expression, { whiteSpace: kind }) {
  const readings = kind === undefined ? [value, normalise(value, "collapse")] : [normalise(value, kind)];
  return readings.every((reading) => expression.test(reading));
}

function enumeration(random, type) {
  const chosen = random.some(type.values, 0.5);
  if (chosen.length === 0) return undefined;
  return {
    facets: chosen.map((value) => ({ name: "enumeration", value })),
    ...filtered(type, (value) => chosen.includes(value)),
  };
}

/** What of the values, and of those in order, is left. */
function filtered({ values, scale }, isLeft) {
  const classes = scale.map((equal) => equal.filter(isLeft)).filter((equal) => equal.length > 0);
  return { values: values.filter(isLeft), scale: classes };
}
