import { datatypeNamespace, type Expression, type FunctionCall, functionNamespace } from "@schemawright/xsd";
import { type Code, call, code, method, no, not, nullish, yes } from "./code.ts";
import type { Part, Sequence } from "./part.ts";
import { contextItem } from "./path.ts";
import { translateRegularExpression } from "./regular-expression.ts";
import { type Scope, useHelper } from "./scope.ts";
import {
  atomize,
  booleanSequence,
  countOf,
  effectiveBoolean,
  emptySequence,
  existence,
  propertyOf,
  sequenceOf,
  toArray,
  valuePart,
} from "./sequence.ts";
import type { ValueKind } from "./shape.ts";
import { UnsupportedXPath } from "./unsupported.ts";
import {
  booleanKind,
  categoryOf,
  doubleKind,
  exactKind,
  integerKind,
  isBoundToText,
  isNumberCategory,
  stringKind,
} from "./value-kind.ts";

/** A call that is compiled: its scope, and its parameters on demand. */
interface Call {
  readonly expression: FunctionCall;
  readonly scope: Scope;
}

/** The functions of https://www.w3.org/TR/xpath-functions/ that are supported. */
const functions: ReadonlyMap<string, (call: Call) => Sequence> = new Map<string, (call: Call) => Sequence>([
  ["true", () => booleanSequence(yes)],
  ["false", () => booleanSequence(no)],
  ["not", (each) => booleanSequence(not(effectiveBoolean(parameter(each, 0), offsetOf(each, 0))))],
  ["boolean", (each) => booleanSequence(effectiveBoolean(parameter(each, 0), offsetOf(each, 0)))],
  ["exists", (each) => booleanSequence(existence(values(each, 0)))],
  ["empty", (each) => booleanSequence(not(existence(values(each, 0))))],
  ["count", (each) => sequenceOf(smallInteger(countOf(values(each, 0), each.scope)))],
  ["position", (each) => position(each, each.scope.position)],
  ["last", (each) => position(each, each.scope.last)],
  ["data", (each) => atomize(parameter(each, 0), each.scope, offsetOf(each, 0))],
  ["string", stringFunction],
  [
    "string-length",
    (each) => sequenceOf(smallInteger(call(useHelper(each.scope, "stringLength"), absentText(each, 0)))),
  ],
  ["normalize-space", normalizeSpaceFunction],
  ["contains", (each) => booleanSequence(method(presentText(each, 0), "includes", secondText(each)))],
  ["starts-with", (each) => booleanSequence(method(presentText(each, 0), "startsWith", secondText(each)))],
  ["ends-with", (each) => booleanSequence(method(presentText(each, 0), "endsWith", secondText(each)))],
  ["upper-case", (each) => text(method(presentText(each, 0), "toUpperCase"))],
  ["lower-case", (each) => text(call(useHelper(each.scope, "lowerCase"), absentText(each, 0)))],
  ["translate", (each) => textHelper(each, "translate", presentText(each, 1), presentText(each, 2))],
  ["substring-before", (each) => textHelper(each, "substringBefore", secondText(each))],
  ["substring-after", (each) => textHelper(each, "substringAfter", secondText(each))],
  ["substring", substringFunction],
  ["concat", concatFunction],
  ["string-join", stringJoinFunction],
  ["matches", matchesFunction],
  ["number", numberFunction],
  ["sum", sumFunction],
  ["min", (each) => extreme(each, "minimum")],
  ["max", (each) => extreme(each, "maximum")],
  ["distinct-values", distinctValuesFunction],
  ["floor", (each) => roundingFunction(each, "Math.floor")],
  ["ceiling", (each) => roundingFunction(each, "Math.ceil")],
  ["round", (each) => roundingFunction(each, "Math.round")],
]);

/** https://www.w3.org/TR/xpath20/#id-function-calls */
export function compileFunctionCall(expression: FunctionCall, scope: Scope): Sequence {
  const { namespace = functionNamespace, localName } = expression.name;
  if (namespace === datatypeNamespace) return construct(expression);
  const compile = namespace === functionNamespace ? functions.get(localName) : undefined;
  if (compile !== undefined) return compile({ expression, scope });
  throw new UnsupportedXPath(`The function ${localName}() is not supported.`, expression.start);
}

function parameter({ expression, scope }: Call, index: number): Sequence {
  const given = expression.parameters[index];
  if (given !== undefined) return scope.assembly.compile(given, scope);
  return sequenceOf(contextItem(scope, expression.start));
}

function offsetOf({ expression }: Call, index: number): number {
  return (expression.parameters[index] ?? expression).start;
}

/** A sequence whose items are to be counted. */
function values(each: Call, index: number): Sequence {
  const sequence = parameter(each, index);
  if (sequence.parts.every((part) => part.lexical !== true)) return sequence;
  throw new UnsupportedXPath("The text of a value that is not a string can only be compared.", offsetOf(each, index));
}

function text(result: Code): Sequence {
  return sequenceOf(valuePart(stringKind, result));
}

function normalizeSpaceFunction(each: Call): Sequence {
  const subject = absentText(each, 0);
  const normalized = call(useHelper(each.scope, "normalizeSpace"), subject);
  const blank = (): Code => call(useHelper(each.scope, "isBlank"), subject);
  return sequenceOf({ ...valuePart(stringKind, normalized), blank });
}

function smallInteger(result: Code): Part {
  return valuePart(integerKind, result, { small: true });
}

function position(each: Call, place: Code | undefined): Sequence {
  if (place !== undefined) return sequenceOf(smallInteger(place));
  const name = each.expression.name.localName;
  throw new UnsupportedXPath(
    `${name}() is supported in a predicate on elements of one name only.`,
    each.expression.start,
  );
}

/** The only item of a parameter, atomized; `undefined` if it is empty. */
function single(each: Call, index: number): Part | undefined {
  const offset = offsetOf(each, index);
  const { parts } = atomize(parameter(each, index), each.scope, offset);
  const [part] = parts;
  if (parts.length > 1 || part?.cardinality === "many") {
    throw new UnsupportedXPath(
      `${each.expression.name.localName}() takes a single value and this may be several.`,
      offset,
    );
  }
  if (part?.lexical !== true) return part;
  throw new UnsupportedXPath("The text of a value that is not a string can only be compared.", offset);
}

/** Code of a string or `undefined`. A parameter of the type xs:string? takes no number and no date. */
function absentText(each: Call, index: number): Code {
  return textPart(each, index)?.code ?? code("undefined");
}

/** Code of a string, the empty one for an absent value. */
function presentText(each: Call, index: number): Code {
  const part = textPart(each, index);
  if (part === undefined) return code('""');
  return part.cardinality === "optional" ? nullish(part.code, '""') : part.code;
}

function textPart(each: Call, index: number): Part | undefined {
  const part = single(each, index);
  const category = part?.value === undefined ? "other" : categoryOf(part.value);
  if (part === undefined || category === "string" || category === "untyped") return part;
  const type = part.value?.primitive ?? "anyType";
  const name = each.expression.name.localName;
  throw new UnsupportedXPath(`${name}() takes a string, not an xs:${type}.`, offsetOf(each, index));
}

/** The second of two strings, after which a collation may stand. */
function secondText(each: Call): Code {
  const collation = each.expression.parameters[2];
  if (collation !== undefined) throw new UnsupportedXPath("Collations are not supported.", collation.start);
  return presentText(each, 1);
}

/** A helper of the runtime whose first string may be absent. */
function textHelper(each: Call, helper: string, ...rest: readonly Code[]): Sequence {
  return text(call(useHelper(each.scope, helper), absentText(each, 0), ...rest));
}

/** `fn:string` of a node is its text, of a value its canonical form. */
function stringFunction(each: Call): Sequence {
  const offset = offsetOf(each, 0);
  const { parts } = parameter(each, 0);
  const [given] = parts;
  if (given === undefined) return text(code('""'));
  const part = withSimpleContent(given, each.scope, offset);
  const { value, cardinality } = part;
  if (parts.length > 1 || cardinality === "many") {
    throw new UnsupportedXPath("string() takes a single item and this may be several.", offset);
  }
  if (value === undefined)
    throw new UnsupportedXPath("The text of an element with child elements is not supported.", offset);
  if (part.lexical === true) return sequenceOf(part);
  const category = categoryOf(value);
  if (part.node ? isBoundToText(value) : category === "string" || category === "untyped") {
    return text(cardinality === "optional" ? nullish(part.code, '""') : part.code);
  }
  if (part.node && value.kind !== "list" && (value.kind !== "union" || isBooleanOrText(value))) {
    const { exists: _exists, ...rest } = part;
    return sequenceOf({ ...rest, node: false, lexical: true });
  }
  const isPlain =
    value.kind === "boolean" || value.kind === "bigint" || (value.kind === "number" && category === "exact");
  if (isPlain && cardinality === "one") return text(call("String", part.code));
  throw new UnsupportedXPath(`string() of an xs:${value.primitive} is not supported here.`, offset);
}

/** A union whose boolean member takes `true`, `1`, `false` and `0` before its other members, which are all text, see them. */
function isBooleanOrText({ union = [] }: ValueKind): boolean {
  const [first, ...others] = union;
  return first?.kind === "boolean" && others.length > 0 && others.every(isBoundToText);
}

function withSimpleContent(part: Part, scope: Scope, offset: number): Part {
  const { shape } = part;
  if (part.value !== undefined || shape?.text === undefined || shape.textProperty === undefined) return part;
  const access = { property: shape.textProperty, repeated: false, shape: undefined, value: shape.text };
  return propertyOf(part, access, scope, offset);
}

function substringFunction(each: Call): Sequence {
  const numbers = each.expression.parameters.slice(1).map((_, index) => presentNumber(each, index + 1));
  return text(call(useHelper(each.scope, "substring"), absentText(each, 0), ...numbers));
}

/** Code of a JavaScript number. */
function presentNumber(each: Call, index: number): Code {
  const part = single(each, index);
  const category = part?.value === undefined ? undefined : categoryOf(part.value);
  if (part === undefined || part.cardinality !== "one" || !isNumberCategory(category)) {
    throw new UnsupportedXPath(`${each.expression.name.localName}() takes a number here.`, offsetOf(each, index));
  }
  return part.value?.kind === "number" ? part.code : call("Number", part.code);
}

function concatFunction(each: Call): Sequence {
  const parts = each.expression.parameters.map((_, index) => presentText(each, index));
  const [first = code('""'), ...rest] = parts;
  return text(method(first, "concat", ...rest));
}

function stringJoinFunction(each: Call): Sequence {
  const offset = offsetOf(each, 0);
  const sequence = atomize(parameter(each, 0), each.scope, offset);
  const items = toArray(sequence, each.scope, offset);
  const separator = presentText(each, 1);
  if (items === undefined) return text(code('""'));
  const category = items.value === undefined ? "other" : categoryOf(items.value);
  if (!sequence.ordered || (category !== "string" && category !== "untyped")) {
    throw new UnsupportedXPath("string-join() takes strings in a known order.", offset);
  }
  return text(method(items.code, "join", separator));
}

function matchesFunction(each: Call): Sequence {
  const [, pattern, flags] = each.expression.parameters;
  if (pattern?.kind !== "string" || (flags !== undefined && flags.kind !== "string")) {
    throw new UnsupportedXPath("matches() takes a literal as its regular expression.", offsetOf(each, 1));
  }
  const source = translateRegularExpression(pattern.value, flags?.value ?? "", pattern.start);
  return booleanSequence(method(code(regularExpressionLiteral(source)), "test", presentText(each, 0)));
}

/** Slashes and line ends, which end a literal, are escaped where they are not yet. */
function regularExpressionLiteral(source: string): string {
  const escapes: Readonly<Record<string, string>> = {
    "/": "\\/",
    "\n": "\\n",
    "\r": "\\r",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
  };
  const escaped = source.replace(/\\[\s\S]|[/\n\r\u2028\u2029]/g, (found) => escapes[found] ?? found);
  return `/${escaped === "" ? "(?:)" : escaped}/u`;
}

function numberFunction(each: Call): Sequence {
  const part = single(each, 0);
  const category = part?.value === undefined ? "other" : categoryOf(part.value);
  if (part === undefined) return sequenceOf(valuePart(doubleKind, code("Number.NaN")));
  if (category === "date" || category === "duration" || category === "other") {
    throw new UnsupportedXPath(
      `number() of an xs:${part.value?.primitive ?? "anyType"} is not supported.`,
      offsetOf(each, 0),
    );
  }
  return sequenceOf(valuePart(doubleKind, call(useHelper(each.scope, "toDouble"), part.code)));
}

/** The items of the first parameter as an array of numbers; `undefined` if there are none. */
function numbers(each: Call): Part | undefined {
  const offset = offsetOf(each, 0);
  const second = each.expression.parameters[1];
  const name = each.expression.name.localName;
  if (second !== undefined)
    throw new UnsupportedXPath(`The second parameter of ${name}() is not supported.`, second.start);
  const sequence = atomize(parameter(each, 0), each.scope, offset);
  const items = toArray(sequence, each.scope, offset);
  const categories = new Set(
    sequence.parts.map((part) => (part.value === undefined ? "other" : categoryOf(part.value))),
  );
  if (items === undefined || (categories.size === 1 && isNumberCategory([...categories][0]))) {
    const kinds = new Set(sequence.parts.map((part) => part.value?.kind));
    return items === undefined || kinds.size === 1 ? items : { ...items, value: exactKind };
  }
  throw new UnsupportedXPath(`${name}() is supported for numbers of one kind.`, offset);
}

function sumFunction(each: Call): Sequence {
  const items = numbers(each);
  if (items?.value === undefined) return sequenceOf(smallInteger(code("0")));
  if (items.value.primitive === "float")
    throw new UnsupportedXPath("sum() of xs:float is not supported.", offsetOf(each, 0));
  const isDouble = categoryOf(items.value) === "double";
  const helper = useHelper(each.scope, isDouble ? "sumDoubles" : "sum");
  return sequenceOf(valuePart(isDouble ? doubleKind : exactKind, call(helper, items.code)));
}

function extreme(each: Call, helper: "minimum" | "maximum"): Sequence {
  const items = numbers(each);
  if (items?.value === undefined) return emptySequence;
  return sequenceOf(
    valuePart(items.value, call(useHelper(each.scope, helper), items.code), { cardinality: "optional" }),
  );
}

function distinctValuesFunction(each: Call): Sequence {
  const offset = offsetOf(each, 0);
  const collation = each.expression.parameters[1];
  if (collation !== undefined) throw new UnsupportedXPath("Collations are not supported.", collation.start);
  const items = toArray(atomize(parameter(each, 0), each.scope, offset), each.scope, offset);
  if (items?.value === undefined) return emptySequence;
  const category = categoryOf(items.value);
  const helper = isNumberCategory(category) ? "distinctNumbers" : "distinctValues";
  if (helper === "distinctValues" && category !== "string" && category !== "untyped" && category !== "boolean") {
    throw new UnsupportedXPath(`distinct-values() of xs:${items.value.primitive} is not supported.`, offset);
  }
  const result = valuePart(items.value, call(useHelper(each.scope, helper), items.code), { cardinality: "many" });
  return { parts: [result], ordered: false };
}

function roundingFunction(each: Call, name: string): Sequence {
  const part = single(each, 0);
  if (part?.cardinality !== "one" || part.value?.kind !== "number") {
    throw new UnsupportedXPath(
      `${each.expression.name.localName}() is supported for a double or an integer that is there.`,
      offsetOf(each, 0),
    );
  }
  return sequenceOf(valuePart(part.value, call(name, part.code)));
}

const dateForm = "-?(?:[1-9][0-9]{4,}|[0-9]{4})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])";
const timeForm = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?";
const zoneForm = "(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])?";

/** Constructors with a literal that is surely valid. Days after the 28th are left out, as they depend on the month. */
const constructors: ReadonlyMap<string, readonly [RegExp, ValueKind]> = new Map<string, readonly [RegExp, ValueKind]>([
  ["string", [/^[\s\S]*$/, stringKind]],
  ["integer", [/^[+-]?[0-9]+$/, exactKind]],
  ["decimal", [/^[+-]?[0-9]+(?:\.[0-9]+)?$/, exactKind]],
  ["date", [new RegExp(`^${dateForm}${zoneForm}$`), { kind: "date", primitive: "date" }]],
  ["dateTime", [new RegExp(`^${dateForm}T${timeForm}${zoneForm}$`), { kind: "dateTime", primitive: "dateTime" }]],
  ["time", [new RegExp(`^${timeForm}${zoneForm}$`), { kind: "time", primitive: "time" }]],
]);

/** https://www.w3.org/TR/xpath-functions/#constructor-functions */
function construct({ name, parameters, start }: FunctionCall): Sequence {
  const [literal]: readonly (Expression | undefined)[] = parameters;
  const known = constructors.get(name.localName);
  if (literal?.kind === "string" && known?.[0].test(literal.value) === true) {
    const value = code(JSON.stringify(literal.value));
    return sequenceOf(valuePart(known[1], value, { repeatable: true, constant: literal.value }));
  }
  if (literal?.kind === "string" && name.localName === "boolean" && /^(?:true|false|0|1)$/.test(literal.value)) {
    return sequenceOf(valuePart(booleanKind, literal.value === "true" || literal.value === "1" ? yes : no));
  }
  throw new UnsupportedXPath(`The constructor ${name.localName}() is not supported with this parameter.`, start);
}
