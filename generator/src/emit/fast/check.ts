import type { ObjectBinding, PropertyBinding, Shape, UnionBinding } from "../../binding/model.ts";
import { propertiesOf } from "../../binding/objects.ts";
import { access, indent, jsDoc, onlyTypes, quote } from "../../code/code.ts";
import type { Imports } from "../../code/module.ts";
import { assertedArguments } from "../asserted.ts";
import { assertName, hasAssertions } from "../content.ts";
import type { EmitContext } from "../context.ts";
import { CODEGEN, isContent, localName, modelName } from "../naming.ts";
import { type FastPlan, isStraightAttribute, isStraightChild } from "./plan.ts";
import { isValueOf } from "./values.ts";

/** Name of the function that asks whether an object is surely valid. */
export function isValidName(type: ObjectBinding | UnionBinding): string {
  return `isValid${type.name}`;
}

function head(type: ObjectBinding | UnionBinding): string {
  return (
    jsDoc([`Whether a value is surely a valid \`${type.name}\` — ${type.schemaLocation}`]) +
    `export function ${isValidName(type)}(value${onlyTypes(": unknown")})${onlyTypes(": boolean")} {\n`
  );
}

const RECORD = ` as Readonly<Record<string, unknown>>`;

/** The function that asks of an object what its checker reports, and answers no where it does not know. */
export function emitIsValid(object: ObjectBinding, plan: FastPlan, context: EmitContext, imports: Imports): string {
  const { content } = object;
  const properties = [...object.attributes, ...propertiesOf(object)];
  const names = properties.map((one) => one.property);
  if (content.kind === "simple") names.push("$value");
  let body = `if (typeof value !== "object" || value === null || Array.isArray(value)) return false;\n`;
  const isKnown = names.map((name) => `key !== ${quote(name)}`).join(" && ");
  body +=
    isKnown === ""
      ? "for (const _ in value) return false;\n"
      : `for (const key in value) if (${isKnown}) return false;\n`;
  body += `const object = value${onlyTypes(RECORD)};\n`;
  for (const property of object.attributes) body += testProperty(object, property, undefined, plan, imports);
  if (content.kind === "simple") body += `if (!${isValueOf(content.value, "object.$value", imports)}) return false;\n`;
  if (content.kind === "all") {
    for (const property of content.properties) body += testProperty(object, property, undefined, plan, imports);
  } else if (content.kind === "automaton") {
    const model = imports.value(`content/${object.module}`, modelName(object));
    body += `let state = 0;\n${testShape(object, content.shape, model, plan, imports)}`;
    body += `if (!${model}.accepting[state]) return false;\n`;
  }
  if (hasAssertions(object)) {
    const silent = imports.value(CODEGEN, "silent");
    const type = context.typeOf(object, imports);
    const known = new Set(properties.filter((one) => isAsked(object, one, plan)).map((one) => one.property));
    const holds = (property: string): string => {
      const held = known.has(property) ? localName(property) : access("object", property);
      return `${held}${onlyTypes(` as ${type}[${quote(property)}]`)}`;
    };
    const subject = `value${onlyTypes(` as unknown as ${type}`)}`;
    const given = [...assertedArguments(object, context, subject, holds), silent].join(", ");
    body += `${silent}.failed = false;\n${imports.value(`content/${object.module}`, assertName(object))}(${given});\n`;
    body += `return !${silent}.failed;\n`;
  } else body += "return true;\n";
  return `${head(object)}${indent(body)}}\n`;
}

function testShape(object: ObjectBinding, shape: Shape, model: string, plan: FastPlan, imports: Imports): string {
  switch (shape.kind) {
    case "property": {
      const symbol = propertiesOf(object).indexOf(shape.property);
      const step = `state = ${imports.value(CODEGEN, "nextState")}(${model}, state, ${symbol});\nif (state < 0) return false;\n`;
      return testProperty(object, shape.property, step, plan, imports);
    }
    case "wildcard":
      return "";
    case "sequence":
      return shape.parts.map((part) => testShape(object, part, model, plan, imports)).join("");
    case "choice":
      return shape.branches.map((branch) => testShape(object, branch, model, plan, imports)).join("");
  }
}

/** Whether an object may have the property: what it holds is then in a variable. */
function isAsked(object: ObjectBinding, property: PropertyBinding, plan: FastPlan): boolean {
  return property.attribute
    ? isStraightAttribute(property) && property.valueConstraint === undefined
    : isStraightChild(object, property, plan);
}

/** @param step moves the content model, where there is one; else occurrences are counted */
function testProperty(
  object: ObjectBinding,
  property: PropertyBinding,
  step: string | undefined,
  plan: FastPlan,
  imports: Imports,
): string {
  const { type, repeated, minOccurs, maxOccurs } = property;
  const local = localName(property.property);
  const declared = `const ${local} = ${access("object", property.property)};\n`;
  if (!isAsked(object, property, plan))
    return `if (${access("object", property.property)} !== undefined) return false;\n`;
  const test = (subject: string): string =>
    `if (!${isContent(type) ? `${imports.value(`fast/${type.module}`, isValidName(type))}(${subject})` : isValueOf(type, subject, imports)}) return false;\n`;
  if (!repeated) {
    const body = (step ?? "") + test(local);
    if (minOccurs > 0 && step === undefined) return declared + body;
    return `${declared}if (${local} !== undefined) {\n${indent(body)}}\n`;
  }
  const counts = [
    `!Array.isArray(${local})`,
    ...(step === undefined && minOccurs > 0 ? [`${local}.length < ${minOccurs}`] : []),
    ...(step === undefined && Number.isFinite(maxOccurs) ? [`${local}.length > ${maxOccurs}`] : []),
  ];
  const loop = `for (const one of ${local}) {\n${indent((step ?? "") + test("one"))}}\n`;
  const body = `if (${counts.join(" || ")}) return false;\n${loop}`;
  if (minOccurs > 0 && step === undefined) return declared + body;
  return `${declared}if (${local} !== undefined) {\n${indent(body)}}\n`;
}

/** The function that asks it of whichever case of a union an object is. */
export function emitIsValidUnion(union: UnionBinding, imports: Imports): string {
  const found = access(`(value${onlyTypes(RECORD)})`, union.discriminator.property);
  let body = `if (typeof value !== "object" || value === null) return false;\nswitch (${found}) {\n`;
  for (const { values, type } of union.cases) {
    if (values.length === 0) continue;
    const call = `${imports.value(`fast/${type.module}`, isValidName(type))}(value)`;
    body += indent(`${values.map((one) => `case ${quote(one)}:\n`).join("")}  return ${call};\n`);
  }
  body += "}\nreturn false;\n";
  return `${head(union)}${indent(body)}}\n`;
}
