import type { ObjectSchema, Schema, TypeName } from "@schemawright/json-schema";
import type { JsonValue } from "@schemawright/runtime";
import { indent, jsDoc, propertyName, quote } from "../code/code.ts";
import { propertyNotes } from "./notes.ts";
import { patternKey } from "./pattern-key.ts";

/** How the text of a type is printed. */
export interface TypeContext {
  /** What a named schema is called here; noted as used. `undefined` for schemas without a name. */
  readonly reference: (schema: ObjectSchema) => string | undefined;
  /** Told of schemas that say what members a value has and not that it is an object: the validator lets others pass. */
  readonly untyped: (schema: ObjectSchema) => void;
}

/** Text of a type with how tightly it holds together. */
interface TypeText {
  readonly text: string;
  readonly kind: "atom" | "intersection" | "union";
}

/** In what surroundings a schema is read. */
interface Surroundings {
  /** The schema stands beside others that apply to the same value, so that it need not say everything. */
  readonly partial: boolean;
  /** `unevaluatedProperties` around it admits no more members than those that are declared. */
  readonly closed: boolean;
}

const ALONE: Surroundings = { partial: false, closed: false };

/** The type of a schema where it is used: its name, or what it is. */
export function typeOf(schema: Schema, context: TypeContext): string {
  return use(schema, context, ALONE).text;
}

/** What a named schema is: the body of an interface, or the text of a type. */
export function definitionOf(
  schema: ObjectSchema,
  context: TypeContext,
): { readonly body: string } | { readonly alias: string } {
  const { text, kind } = define(schema, context, ALONE);
  return kind === "atom" && text.startsWith("{") && !text.startsWith("{ readonly [K in")
    ? { body: text }
    : { alias: text };
}

function use(schema: Schema, context: TypeContext, around: Surroundings): TypeText {
  if (schema.kind === "boolean") return atom(schema.value ? "unknown" : "never");
  // A name stands for a type that may have more members, which a closed one must not get from it.
  const name = around.closed ? undefined : context.reference(schema);
  return name === undefined ? define(schema, context, around) : atom(name);
}

function define(schema: ObjectSchema, context: TypeContext, around: Surroundings): TypeText {
  const isClosed =
    around.closed || (schema.unevaluatedProperties?.kind === "boolean" && !schema.unevaluatedProperties.value);
  const inner: Surroundings = { partial: true, closed: isClosed };
  const parts: TypeText[] = [];
  for (const { target } of schema.references) parts.push(use(target, context, inner));
  for (const one of schema.allOf) parts.push(use(one, context, inner));
  for (const alternatives of [schema.anyOf, schema.oneOf]) {
    if (alternatives !== undefined) parts.push(union(alternatives.map((one) => use(one, context, inner))));
  }
  parts.push(conditional(schema, context, inner));
  parts.push(forbidden(schema));
  const told = parts.filter(({ text }) => text !== "unknown");
  // That it is an object is said by the others too.
  const isBare = told.length > 0 && schema.assertions.type?.join() === "object" && !hasMembers(schema);
  const own = isBare
    ? undefined
    : ownType(schema, context, { partial: around.partial || told.length > 0, closed: isClosed });
  return intersection(own === undefined ? told : [own, ...told]);
}

/** `if`, `then` and `else` as alternatives, where both cases say something. */
function conditional(schema: ObjectSchema, context: TypeContext, around: Surroundings): TypeText {
  const { if: condition, then: consequence, else: otherwise } = schema;
  if (condition === undefined || otherwise === undefined) return atom("unknown");
  const holds = [condition, ...(consequence === undefined ? [] : [consequence])];
  return union([intersection(holds.map((one) => use(one, context, around))), use(otherwise, context, around)]);
}

/** `not` where it names members that must not be there. */
function forbidden({ not }: ObjectSchema): TypeText {
  if (not?.kind !== "object" || not.assertions.required?.length !== 1) return atom("unknown");
  const says = [...not.places.keys()].filter((keyword) => !/^(?:required|title|description|\$comment)$/.test(keyword));
  if (says.length > 0) return atom("unknown");
  return atom(`{ readonly ${not.assertions.required.map((name) => `${propertyName(name)}?: never`).join("; ")} }`);
}

/** What a schema says itself, without the schemas beside it; `undefined` if nothing. */
function ownType(schema: ObjectSchema, context: TypeContext, around: Surroundings): TypeText | undefined {
  const { assertions } = schema;
  if (assertions.const !== undefined) return literalType(assertions.const);
  if (assertions.enum !== undefined) {
    const { type } = assertions;
    const values = assertions.enum.filter((value) => type === undefined || type.some((name) => isOf(value, name)));
    return union(values.map(literalType));
  }
  const types = assertions.type ?? impliedTypes(schema);
  if (assertions.type === undefined && types.length > 0 && !around.partial) context.untyped(schema);
  if (types.length === 0) return undefined;
  return union(types.map((name) => typeNamed(name, schema, context, around)));
}

function typeNamed(name: TypeName, schema: ObjectSchema, context: TypeContext, around: Surroundings): TypeText {
  switch (name) {
    case "object":
      return objectType(schema, context, around);
    case "array":
      return arrayType(schema, context);
    case "integer":
      return atom("number");
    default:
      return atom(name);
  }
}

/** The types that keywords about members and items speak of. */
function impliedTypes(schema: ObjectSchema): readonly TypeName[] {
  const isArray = schema.items !== undefined || schema.prefixItems.length > 0;
  return [...(hasMembers(schema) ? ["object" as const] : []), ...(isArray ? ["array" as const] : [])];
}

function hasMembers(schema: ObjectSchema): boolean {
  return (
    schema.properties.size > 0 ||
    schema.patternProperties.size > 0 ||
    schema.additionalProperties !== undefined ||
    (schema.assertions.required ?? []).length > 0 ||
    keyNames(schema) !== undefined
  );
}

function objectType(schema: ObjectSchema, context: TypeContext, around: Surroundings): TypeText {
  const names = keyNames(schema);
  if (names !== undefined && schema.properties.size === 0) {
    const value = schema.additionalProperties === undefined ? "unknown" : typeOf(schema.additionalProperties, context);
    const required = names.every((name) => schema.assertions.required?.includes(name));
    return atom(`{ readonly [K in ${names.map(quote).join(" | ")}]${required ? "" : "?"}: ${value} }`);
  }
  const required = new Set(schema.assertions.required);
  const members = [...schema.properties].map(([name, inner]) => {
    const type = typeOf(inner, context);
    return { name, inner, type, isRequired: required.has(name) };
  });
  const lines = members.map(
    ({ name, inner, type, isRequired }) =>
      `${jsDoc(propertyNotes(inner))}readonly ${propertyName(name)}${isRequired ? "" : "?"}: ${type};\n`,
  );
  const rest = schema.additionalProperties ?? (around.closed ? schema.unevaluatedProperties : undefined);
  const patterns = [...schema.patternProperties].map(([pattern, inner]) => ({
    pattern,
    key: patternKey(pattern),
    type: typeOf(inner, context),
  }));
  for (const name of required) {
    if (schema.properties.has(name)) continue;
    const matching = patterns.filter(({ pattern }) => new RegExp(pattern, "u").test(name)).map(({ type }) => type);
    const types = matching.length > 0 ? matching : [rest === undefined ? "unknown" : typeOf(rest, context)];
    lines.push(`readonly ${propertyName(name)}: ${types.join(" & ")};\n`);
  }
  // An index signature has to admit what the named members of its keys are.
  const memberTypes = (fits: (name: string) => boolean): readonly string[] =>
    members
      .filter(({ name }) => fits(name))
      .flatMap(({ type, isRequired }) => (isRequired ? [type] : [type, "undefined"]));
  for (const { pattern, key, type } of patterns) {
    if (key === undefined) continue;
    const named = memberTypes((name) => new RegExp(pattern, "u").test(name));
    lines.push(`readonly [key: ${key}]: ${unionText([type, ...named])};\n`);
  }
  const isOpen = rest === undefined ? !around.closed : rest.kind !== "boolean" || rest.value;
  const unkeyed = patterns.filter(({ key }) => key === undefined).map(({ type }) => type);
  if (isOpen || unkeyed.length > 0) {
    const others = isOpen
      ? [rest === undefined ? "unknown" : typeOf(rest, context), ...patterns.map(({ type }) => type)]
      : unkeyed;
    const keyed = isOpen ? [] : patterns.filter(({ key }) => key !== undefined).map(({ type }) => type);
    lines.push(`readonly [key: string]: ${unionText([...others, ...keyed, ...memberTypes(() => true)])};\n`);
  }
  if (lines.length === 0) return atom("{ readonly [key: string]: never }");
  const line = lines[0] ?? "";
  if (lines.length === 1 && !line.trimEnd().includes("\n")) return atom(`{ ${line.trim().replace(/;$/, "")} }`);
  return atom(`{\n${indent(lines.join(""))}}`);
}

/** The member names that `propertyNames` lists, if it does. */
function keyNames({ propertyNames }: ObjectSchema): readonly string[] | undefined {
  if (propertyNames?.kind !== "object") return undefined;
  const names = propertyNames.assertions.enum?.filter((name) => typeof name === "string");
  return names === undefined || names.length === 0 ? undefined : names;
}

/** A list, or a tuple where items have places of their own: those that may be absent are optional. */
function arrayType(schema: ObjectSchema, context: TypeContext): TypeText {
  const { prefixItems, items, assertions } = schema;
  const rest = items ?? (schema.unevaluatedItems === undefined ? undefined : schema.unevaluatedItems);
  const restType = rest === undefined ? atom("unknown") : use(rest, context, ALONE);
  if (prefixItems.length === 0) {
    return assertions.maxItems === 0 || restType.text === "never"
      ? atom("readonly []")
      : atom(`readonly ${grouped(restType)}[]`);
  }
  const minimum = assertions.minItems ?? 0;
  const maximum = assertions.maxItems ?? Number.POSITIVE_INFINITY;
  const places = prefixItems.slice(0, maximum).map((item, i) => {
    const type = use(item, context, ALONE);
    return i < minimum ? type.text : `${grouped(type)}?`;
  });
  const isClosed = restType.text === "never" || maximum <= prefixItems.length;
  const tail = isClosed ? [] : [`...${grouped(restType)}[]`];
  return atom(`readonly [${[...places, ...tail].join(", ")}]`);
}

/** The type of one JSON value. */
function literalType(value: JsonValue): TypeText {
  if (value === null) return atom("null");
  if (typeof value !== "object") return atom(quote(value));
  if (Array.isArray(value)) return atom(`readonly [${value.map((item) => literalType(item).text).join(", ")}]`);
  const members = Object.entries(value).map(
    ([name, member]) => `readonly ${propertyName(name)}: ${literalType(member).text}`,
  );
  return atom(members.length === 0 ? "{ readonly [key: string]: never }" : `{ ${members.join("; ")} }`);
}

function isOf(value: JsonValue, type: TypeName): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (value === null) return type === "null";
  return Array.isArray(value) ? type === "array" : typeof value === type;
}

function atom(text: string): TypeText {
  return { text, kind: "atom" };
}

function union(parts: readonly TypeText[]): TypeText {
  const texts = [...new Set(parts.filter(({ text }) => text !== "never").map(({ text }) => text))];
  if (texts.includes("unknown")) return atom("unknown");
  const only = parts.find(({ text }) => text === texts[0]);
  if (texts.length === 0 || only === undefined) return atom("never");
  if (texts.length === 1) return only;
  const line = texts.join(" | ");
  if (line.length <= 100 || line.includes("\n")) return { text: line, kind: "union" };
  return { text: texts.map((text) => `\n  | ${text}`).join(""), kind: "union" };
}

/** Unions of plain names are taken apart, so that none stands twice. */
function unionText(texts: readonly string[]): string {
  const parts = texts.flatMap((text) => (/^[\w.$]+(?: \| [\w.$]+)+$/.test(text) ? text.split(" | ") : [text]));
  return union(parts.map((text) => ({ text, kind: "union" }))).text;
}

function intersection(parts: readonly TypeText[]): TypeText {
  const seen = new Set<string>();
  const told = parts.filter(({ text }) => text !== "unknown" && !seen.has(text) && seen.add(text));
  const only = told[0];
  if (only === undefined) return atom("unknown");
  if (told.some(({ text }) => text === "never")) return atom("never");
  if (told.length === 1) return only;
  return {
    text: told.map((part) => (part.kind === "union" ? `(${part.text})` : part.text)).join(" & "),
    kind: "intersection",
  };
}

/** A type before `[]` or `?`. */
function grouped({ text, kind }: TypeText): string {
  return kind === "atom" && !text.startsWith("readonly ") ? text : `(${text})`;
}
