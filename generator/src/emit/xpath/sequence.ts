import {
  and,
  arrow,
  at,
  binary,
  type Code,
  call,
  code,
  isPresent,
  level,
  method,
  not,
  nullish,
  or,
  property,
  yes,
} from "./code.ts";
import type { Part, Sequence } from "./part.ts";
import { freshName, type Scope, useHelper } from "./scope.ts";
import type { ObjectShape, ValueKind } from "./shape.ts";
import { UnsupportedXPath } from "./unsupported.ts";
import { booleanKind, categoryOf, isNumberCategory } from "./value-kind.ts";

export const emptySequence: Sequence = { parts: [], ordered: true };

export function sequenceOf(...parts: readonly Part[]): Sequence {
  return { parts, ordered: true };
}

/** A single computed value. */
export function valuePart(value: ValueKind, itemCode: Code, more: Partial<Part> = {}): Part {
  return {
    code: itemCode,
    cardinality: "one",
    repeatable: false,
    node: false,
    shape: undefined,
    value,
    place: undefined,
    ...more,
  };
}

export function booleanSequence(condition: Code): Sequence {
  return sequenceOf(valuePart(booleanKind, condition));
}

/** `fn:exists` */
export function existence({ parts }: Sequence): Code {
  return or(parts.map(partExistence));
}

function partExistence(part: Part): Code {
  if (part.exists !== undefined) return part.exists;
  if (part.cardinality === "one") return yes;
  if (part.cardinality === "optional") return isPresent(part.code);
  const length = property(part.code, "length", false);
  return code(`${length.text} > 0`, level.relational, `${length.text} === 0`);
}

/** `fn:count` */
export function countOf({ parts }: Sequence, scope: Scope): Code {
  const singles = parts.filter((part) => part.cardinality === "one").length;
  const optionals = parts.filter((part) => part.cardinality === "optional").map((part) => part.code);
  const terms = parts.filter((part) => part.cardinality === "many").map((part) => property(part.code, "length", false));
  if (optionals.length > 0) terms.unshift(call(useHelper(scope, "countPresent"), ...optionals));
  if (singles > 0 || terms.length === 0) terms.push(code(String(singles)));
  const [first, ...rest] = terms;
  return rest.reduce((left, right) => binary(left, "+", right), first ?? code("0"));
}

/** The effective boolean value: https://www.w3.org/TR/xpath20/#id-ebv */
export function effectiveBoolean(sequence: Sequence, offset: number): Code {
  const { parts } = sequence;
  if (parts.every((part) => part.node)) return existence(sequence);
  const [part] = parts;
  if (part === undefined || parts.length > 1 || part.cardinality === "many" || part.value === undefined) {
    throw new UnsupportedXPath("A sequence of values has no truth value; compare it or use exists().", offset);
  }
  const optional = part.cardinality === "optional";
  const category = categoryOf(part.value);
  if (category === "boolean" && part.lexical !== true) return optional ? binary(part.code, "===", yes) : part.code;
  if ((category === "string" || category === "untyped") && part.lexical !== true) {
    return binary(optional ? nullish(part.code, '""') : part.code, "!==", code('""'));
  }
  if (part.small === true && !optional) return binary(part.code, "!==", code("0"));
  throw new UnsupportedXPath(`The truth value of an xs:${part.value.primitive} is not supported; compare it.`, offset);
}

/** The typed values of the items: https://www.w3.org/TR/xpath20/#id-atomization */
export function atomize(sequence: Sequence, scope: Scope, offset: number): Sequence {
  return { parts: sequence.parts.map((part) => atomizePart(part, scope, offset)), ordered: sequence.ordered };
}

function atomizePart(part: Part, scope: Scope, offset: number): Part {
  if (!part.node) return part;
  const { value, shape } = part;
  if (value !== undefined) {
    const { exists: _exists, ...rest } = part;
    return { ...rest, ...listItems(part, value), node: false };
  }
  if (shape?.text === undefined || shape.textProperty === undefined) {
    throw new UnsupportedXPath(
      "An element with child elements has no typed value; name the child that is meant.",
      offset,
    );
  }
  return atomizePart(
    propertyOf(
      part,
      { property: shape.textProperty, repeated: false, shape: undefined, value: shape.text },
      scope,
      offset,
    ),
    scope,
    offset,
  );
}

/** A list of the schema is a sequence of its items. */
function listItems(part: Part, value: ValueKind): Pick<Part, "code" | "cardinality" | "repeatable" | "value"> {
  const { code: own, cardinality, repeatable } = part;
  if (value.list === undefined) return { code: own, cardinality, repeatable, value };
  if (cardinality === "many") return { code: method(own, "flat"), cardinality, repeatable: false, value: value.list };
  return {
    code: cardinality === "one" ? own : nullish(own, "[]"),
    cardinality: "many",
    repeatable: false,
    value: value.list,
  };
}

/** What a property of each item of the part holds. */
export function propertyOf(
  part: Part,
  access: {
    readonly property: string;
    readonly repeated: boolean;
    readonly shape: ObjectShape | undefined;
    readonly value: ValueKind | undefined;
  },
  scope: Scope,
  offset: number,
): Part {
  if (access.property in Object.prototype) {
    const name = JSON.stringify(access.property);
    throw new UnsupportedXPath(`Every object has a property ${name}; give the element another property name.`, offset);
  }
  const { place } = part;
  const found = {
    node: true,
    shape: access.shape,
    value: access.value,
    place: place === undefined ? undefined : { ...place, properties: [...place.properties, access.property] },
  };
  if (part.cardinality === "many") {
    const name = freshName(scope, part);
    const inner = property(code(name), access.property, false);
    const isList = !access.repeated && access.value?.list !== undefined;
    const body = isList ? call(useHelper(scope, "toSequence"), inner) : nullish(inner, "[]");
    return { ...found, code: method(part.code, "flatMap", arrow(name, body)), cardinality: "many", repeatable: false };
  }
  const inner =
    localOf(part, access.property, scope) ?? property(part.code, access.property, part.cardinality === "optional");
  if (access.repeated)
    return { ...found, code: nullish(inner, "[]"), cardinality: "many", repeatable: part.repeatable };
  return { ...found, code: inner, cardinality: "optional", repeatable: part.repeatable };
}

/** The variable that holds a property of the object that the assertion is about, if there is one. */
function localOf(part: Part, name: string, { assembly }: Scope): Code | undefined {
  const local = part.code === assembly.object ? assembly.locals.get(name) : undefined;
  if (local === undefined) return undefined;
  assembly.properties.add(name);
  return code(local);
}

/** One item of the part, in a variable of that name. */
export function itemOf(part: Part, name: string): Part {
  const { exists: _exists, ...rest } = part;
  return { ...rest, code: code(name), cardinality: "one", repeatable: true };
}

/** Whether some item of the part passes; `test` may use the item more than once. */
export function someItem(part: Part, scope: Scope, test: (item: Part) => Code): Code {
  if (part.cardinality === "one" && part.repeatable) return test(part);
  if (part.cardinality === "optional" && part.repeatable) {
    const [present, condition] = [isPresent(part.code), test({ ...part, cardinality: "one" })];
    const isTested = condition.level === level.and && condition.text.startsWith(`${present.text} && `);
    return isTested ? condition : and([present, condition]);
  }
  const name = freshName(scope, part);
  const predicate = arrow(name, test(itemOf(part, name)));
  if (part.cardinality === "many") return method(part.code, "some", predicate);
  return call(useHelper(scope, "whenPresent"), part.code, predicate);
}

/** Whether every item of the part passes. */
export function everyItem(part: Part, scope: Scope, test: (item: Part) => Code): Code {
  if (part.cardinality !== "many") return not(someItem(part, scope, (item) => not(test(item))));
  const name = freshName(scope, part);
  return method(part.code, "every", arrow(name, test(itemOf(part, name))));
}

/** All items in one array; the items must be of one category. */
export function toArray({ parts }: Sequence, scope: Scope, offset: number): Part | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const category = first.value === undefined ? undefined : categoryOf(first.value);
  if (first.value === undefined || parts.some((part) => part.lexical === true)) {
    throw new UnsupportedXPath("Values of this kind cannot be put together in one sequence.", offset);
  }
  for (const part of parts) {
    const other = part.value === undefined ? undefined : categoryOf(part.value);
    if (other !== category && !(isNumberCategory(category) && isNumberCategory(other))) {
      throw new UnsupportedXPath("A sequence of values of different types is not supported here.", offset);
    }
  }
  if (parts.length === 1) return { ...first, code: arrayCode(first, scope), cardinality: "many", repeatable: false };
  const spread = parts.map((part) =>
    part.cardinality === "one" ? part.code.text : `...${at(level.unary, arrayCode(part, scope))}`,
  );
  return valuePart(first.value, code(`[${spread.join(", ")}]`), { cardinality: "many" });
}

function arrayCode(part: Part, scope: Scope): Code {
  if (part.cardinality === "many") return part.code;
  if (part.cardinality === "one") return code(`[${part.code.text}]`);
  return call(useHelper(scope, "toSequence"), part.code);
}
