import { errorCodeFor } from "../binding/annotations.ts";
import type { ObjectBinding, PropertyBinding, Shape, UnionBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { access, indent, jsDoc, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { assertedArguments } from "./asserted.ts";
import { branchConditions, everyPart } from "./branches.ts";
import { assertName, hasAssertions } from "./content.ts";
import type { EmitContext } from "./context.ts";
import {
  attributeWildcardName,
  CODEGEN,
  childName,
  contentName,
  isContent,
  itemsName,
  localName,
  modelName,
  propertiesName,
  useElementHandle,
  wildcardName,
} from "./naming.ts";
import { namespaceTest, typeOfProperty } from "./read.ts";
import { namespaceDeclarations, writeName } from "./write.ts";

/** Name of the function that checks an object against a complex type. */
export function checkName(type: ObjectBinding | UnionBinding): string {
  return `check${type.name}Content`;
}

/** `check/<document>`: the checkers of a document's complex types. */
export function emitCheck(
  module: string,
  objects: readonly ObjectBinding[],
  unions: readonly UnionBinding[],
  context: EmitContext,
): CodeModule {
  const path = `check/${module}`;
  const own = [...objects.map(checkAttributesName), ...[...objects, ...unions].map(checkName)];
  const imports = createImports(path, own);
  const declarations = [
    ...objects.flatMap((object) => emitObjectChecker(object, imports, context)),
    ...unions.map((union) => emitUnionChecker(union, imports)),
  ];
  return { path, sources: [module], imports: imports.list(), declarations };
}

function checkerHead(type: ObjectBinding | UnionBinding, imports: Imports): string {
  return (
    jsDoc([`Checks \`${type.name}\` — ${type.schemaLocation}`]) +
    `export function ${checkName(type)}(value${onlyTypes(": unknown")}, checker${onlyTypes(`: ${imports.type(CODEGEN, "Checker")}`)})${onlyTypes(": void")} {\n`
  );
}

function emitObjectChecker(object: ObjectBinding, imports: Imports, context: EmitContext): string[] {
  const shared = (name: string): string => imports.value(`content/${object.module}`, name);
  const { content } = object;
  const asserts = hasAssertions(object);
  let body = asserts ? "const mistyped = checker.mistyped;\n" : "";
  body += `if (!checker.object(value, ${shared(propertiesName(object))}, ${shared(contentName(object))})) return;\n`;
  let attributes = "";
  for (const property of object.attributes)
    attributes += checkProperty(object, property, "occurs", context, imports, shared);
  if (object.attributeWildcard !== undefined) {
    const check = imports.value(CODEGEN, "checkWildcardAttributes");
    attributes += `${check}(checker, ${shared(attributeWildcardName(object))}, value.$attributes);\n`;
  }
  const apart = context.binding.general && attributes !== "";
  body += apart ? `${checkAttributesName(object)}(value, checker);\n` : attributes;
  if (content.kind === "simple") {
    const rule = errorCodeFor(content.value.errors, "value");
    const datatype = typeOfProperty({ ...NO_PROPERTY, type: content.value }, imports);
    body += `${datatype}.check(value.$value, checker${rule === undefined ? "" : `, ${quote(rule.code)}`});\n`;
  } else if (content.kind === "all") {
    const some = content.properties.map((one) => `${access("value", one.property)} !== undefined`).join(" || ");
    let children = "";
    for (const property of content.properties)
      children += checkProperty(object, property, "occurs", context, imports, shared);
    body += content.optional ? `if (${some}) {\n${indent(children)}}\n` : children;
  } else if (content.kind === "items") {
    body += `${imports.value(CODEGEN, "checkItems")}(checker, ${shared(itemsName(object))}, value.$content);\n`;
  } else if (content.kind === "automaton") {
    const model = shared(modelName(object));
    body += "let state = 0;\n";
    body += checkShape(object, content.shape, model, context, imports, shared);
    body += `${imports.value(CODEGEN, "checkComplete")}(checker, ${model}, state);\n`;
  }
  if (asserts) {
    const type = context.typeOf(object, imports);
    const tree = context.needsTree(object) ? [writtenTree(object, "object", imports, context)] : [];
    const given = [...assertedArguments(object, context, "object"), "checker", ...tree].join(", ");
    const asked = given === "checker" ? "" : `const object = value${onlyTypes(` as unknown as ${type}`)};\n`;
    body += `if (checker.mistyped !== mistyped) return;\n${asked}${shared(assertName(object))}(${given});\n`;
  }
  const main = `${checkerHead(object, imports)}${indent(body)}}\n`;
  if (!apart) return [main];
  const head =
    jsDoc([`Checks the attributes of \`${object.name}\`.`]) +
    `export function ${checkAttributesName(object)}(value${onlyTypes(": Readonly<Record<string, unknown>>")}, checker${onlyTypes(`: ${imports.type(CODEGEN, "Checker")}`)})${onlyTypes(": void")} {\n`;
  return [`${head}${indent(attributes)}}\n`, main];
}

/** The object as a tree, which evaluators ask: what is written of it, read. */
function writtenTree(object: ObjectBinding, subject: string, imports: Imports, context: EmitContext): string {
  const write = `${imports.value(`write/${object.module}`, writeName(object))}(${subject}, checker.registry)`;
  const declarations = quote(namespaceDeclarations(context));
  return `${imports.value(CODEGEN, "writeAsserted")}(checker, ${declarations}, () => ${write})`;
}

/** Name of the function that checks the attributes of a type alone, as a nilled element has them. */
export function checkAttributesName(type: ObjectBinding): string {
  return `check${type.name}Attributes`;
}

const NO_PROPERTY = { valueConstraint: undefined, attribute: false } as unknown as PropertyBinding;

/** Steps the automaton in the order in which the writer writes. */
function checkShape(
  object: ObjectBinding,
  shape: Shape,
  model: string,
  context: EmitContext,
  imports: Imports,
  shared: (name: string) => string,
): string {
  switch (shape.kind) {
    case "property": {
      const symbol = propertiesOf(object).indexOf(shape.property);
      const step = (index: string): string =>
        `state = ${imports.value(CODEGEN, "checkStep")}(checker, ${model}, state, ${symbol}, ${index});\n`;
      return checkProperty(object, shape.property, { step }, context, imports, shared);
    }
    case "wildcard": {
      const symbol = propertiesOf(object).length;
      const step = `state = ${imports.value(CODEGEN, "checkStep")}(checker, ${model}, state, ${symbol}, i);\n`;
      if (context.binding.general) {
        const check = imports.value(CODEGEN, "checkWildcardElements");
        return `${check}(checker, ${shared(wildcardName(object))}, value.any, ${shared(contentName(object))}, (i) => {\n  ${step}});\n`;
      }
      const test = namespaceTest(shape.wildcard, "namespace");
      const admits = test === "true" ? "" : `, (namespace) => ${test}`;
      return `if (value.any !== undefined) {\n  checker.elements(value.any${admits});\n  if (Array.isArray(value.any)) for (let i = 0; i < value.any.length && !checker.halted; i++) ${step}}\n`;
    }
    case "sequence":
      return shape.parts.map((part) => checkShape(object, part, model, context, imports, shared)).join("");
    case "choice": {
      const all = (parts: readonly Shape[]): string =>
        parts.map((part) => checkShape(object, part, model, context, imports, shared)).join("");
      const conditions = branchConditions(shape.branches, "value");
      if (conditions === undefined) return all(shape.branches);
      const chosen = conditions.map(({ branch, condition }) => `if (${condition}) {\n${indent(all([branch]))}}`);
      return `${[...chosen, `{\n${indent(all(everyPart(shape.branches)))}}`].join(" else ")}\n`;
    }
  }
}

function checkProperty(
  object: ObjectBinding,
  property: PropertyBinding,
  occurrence: "occurs" | { readonly step: (index: string) => string },
  context: EmitContext,
  imports: Imports,
  shared: (name: string) => string,
): string {
  const child = shared(childName(object, property));
  const target = access("value", property.property);
  const local = localName(property.property);
  const rule = errorCodeFor(property.errors, "value");
  const { element } = property;
  const check = (subject: string): string =>
    context.binding.general && element !== undefined
      ? `${imports.value(CODEGEN, "checkElement")}(checker, ${useElementHandle(imports, element)}, ${subject});\n`
      : isContent(property.type)
        ? `${imports.value(`check/${property.type.module}`, checkName(property.type))}(${subject}, checker);\n`
        : `${typeOfProperty(property, imports)}.check(${subject}, checker${rule === undefined ? "" : `, ${quote(rule.code)}`});\n`;
  const absent =
    occurrence !== "occurs" || property.minOccurs === 0
      ? ""
      : property.attribute
        ? `${imports.value(CODEGEN, "reportAbsentAttribute")}(checker, ${child});\n`
        : `checker.occurs(${child}, 0);\n`;
  const step = (index: string): string => (occurrence === "occurs" ? "" : occurrence.step(index));
  if (property.repeated) {
    const counted = occurrence === "occurs" ? `checker.occurs(${child}, ${local}.length);\n` : "";
    const each = `${step("i")}checker.enter(${child}, i);\n${check(`${local}[i]`)}checker.leave();\n`;
    const most = occurrence === "occurs" && Number.isFinite(property.maxOccurs) ? ` && i < ${property.maxOccurs}` : "";
    const loop = `for (let i = 0; i < ${local}.length${most} && !checker.halted; i++) {\n${indent(each)}}\n`;
    const otherwise = absent === "" ? "" : ` else if (${local} === undefined) ${absent.trimEnd()}`;
    return `const ${local} = ${target};\nif (${local} !== undefined && checker.array(${local}, ${child})) {\n${indent(counted + loop)}}${otherwise}\n`;
  }
  const isElement = context.binding.general && element !== undefined;
  if (occurrence === "occurs" && !property.attribute && !isElement) {
    const checked = isContent(property.type)
      ? ["checkChildContent", imports.value(`check/${property.type.module}`, checkName(property.type))]
      : ["checkChildValue", typeOfProperty(property, imports), ...(rule === undefined ? [] : [quote(rule.code)])];
    const [name = "", ...given] = checked;
    return `${imports.value(CODEGEN, name)}(checker, ${child}, ${[target, ...given].join(", ")});\n`;
  }
  const enter = property.attribute
    ? `${imports.value(CODEGEN, "enterAttribute")}(checker, ${child})`
    : `checker.enter(${child}, 0)`;
  const present = `${step("0")}${enter};\n${check(target)}checker.leave();\n`;
  return `if (${target} !== undefined) {\n${indent(present)}}${absent === "" ? "" : ` else ${absent.trimEnd()}`}\n`;
}

function emitUnionChecker(union: UnionBinding, imports: Imports): string {
  const { element, property } = union.discriminator;
  const target = access(
    "(value as Record<string, unknown>)".replace(/ as [^)]*/, onlyTypes(" as Record<string, unknown>")),
    property,
  );
  let body = `const found = typeof value === "object" && value !== null ? ${target} : undefined;\nswitch (found) {\n`;
  const call = (type: ObjectBinding): string =>
    `return ${imports.value(`check/${type.module}`, checkName(type))}(value, checker);\n`;
  for (const { values, type } of union.cases) {
    body += indent(`${values.map((one) => `case ${quote(one)}:\n`).join("")}  ${call(type)}`);
  }
  body += "}\n";
  if (union.fallbackInType) body += call(union.fallback);
  else {
    const declared = propertiesOf(union.fallback).find((one) => one.name === element);
    const child = declared === undefined ? "" : imports.value(`content/${union.module}`, childName(union, declared));
    const allowed = union.cases.flatMap((one) => one.values);
    body += `if (typeof value !== "object" || value === null) checker.wrongType("an object of type ${union.name}", value);\n`;
    body += `else ${imports.value(CODEGEN, "reportUndiscriminated")}(checker, ${child}, found, ${quote(allowed)});\n`;
  }
  return `${checkerHead(union, imports)}${indent(body)}}\n`;
}
