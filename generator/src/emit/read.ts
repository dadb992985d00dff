import { errorCodeFor } from "../binding/annotations.ts";
import type { ObjectBinding, PropertyBinding, UnionBinding, ValueBinding, WildcardBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { access, indent, jsDoc, objectLiteral, onlyTypes, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { assertName, hasAssertions } from "./content.ts";
import type { EmitContext } from "./context.ts";
import { MOMENTS } from "./facets/bounds.ts";
import { findingLiteral } from "./findings.ts";
import {
  CODEGEN,
  childName,
  childrenName,
  contentName,
  isContent,
  localName,
  modelName,
  useDatatype,
} from "./naming.ts";

/** Name of the function that reads a complex type, from after its start tag to its end tag. */
export function readName(type: ObjectBinding | UnionBinding): string {
  return `read${type.name}Content`;
}

/** `read/<document>`: the readers of a document's complex types. */
export function emitRead(
  module: string,
  objects: readonly ObjectBinding[],
  unions: readonly UnionBinding[],
  context: EmitContext,
): CodeModule {
  const path = `read/${module}`;
  const imports = createImports(path);
  const declarations = [
    ...objects.map((object) => emitObjectReader(object, imports, context)),
    ...unions.map((union) => emitUnionReader(union, imports, context)),
  ];
  return { path, sources: [module], imports: imports.list(), declarations };
}

function readerHead(type: ObjectBinding | UnionBinding, imports: Imports, context: EmitContext): string {
  const result = `${context.typeOf(type, imports)} | undefined`;
  return (
    jsDoc([`Reads \`${type.name}\` — ${type.schemaLocation}`]) +
    `export function ${readName(type)}(reader${onlyTypes(`: ${imports.type(CODEGEN, "Reader")}`)})${onlyTypes(`: ${result}`)} {\n`
  );
}

function emitObjectReader(object: ObjectBinding, imports: Imports, context: EmitContext): string {
  const shared = (name: string): string => imports.value(`content/${object.module}`, name);
  const constant = shared(contentName(object));
  const { content } = object;
  const properties = propertiesOf(object);
  const wildcard = content.kind === "automaton" ? content.wildcard : undefined;
  let body = readAttributes(object, constant, imports, shared);
  const children = content.kind === "all" || content.kind === "automaton";
  if (children) {
    for (const property of properties) body += declareChild(property, context, imports);
    if (wildcard !== undefined) body += `const any${onlyTypes(`: ${imports.type(CODEGEN, "XmlElement")}[]`)} = [];\n`;
    body += `const unknown${onlyTypes(`: ${imports.type(CODEGEN, "XmlElement")}[]`)} = [];\n`;
    if (content.kind === "automaton") body += "let state = 0;\n";
    body += `while (reader.nextChild()) {\n${indent(readChildren(object, constant, imports, shared))}}\n`;
    if (content.kind === "automaton") body += `reader.complete(${shared(modelName(object))}, state);\n`;
    else {
      for (const property of properties) {
        if (property.minOccurs > 0)
          body += `reader.require(${shared(childName(object, property))}, ${countOf(property)});\n`;
      }
    }
  } else if (content.kind === "simple") {
    const rule = errorCodeFor(content.value.errors, "value");
    body += "const text = reader.content();\n";
    body += `const content = ${useDatatype(imports, content.value)}.read(text, reader${rule === undefined ? "" : `, ${quote(rule.code)}`});\n`;
  } else body += "reader.empty();\n";

  body += `const value = {}${onlyTypes(` as ${context.typeOf(object, imports)}`)};\n`;
  for (const property of object.attributes) body += assign(property);
  if (content.kind === "simple") body += "if (content !== undefined) value.$value = content;\n";
  for (const property of properties) body += assign(property);
  if (wildcard !== undefined)
    body += wildcard.optional ? "if (any.length > 0) value.any = any;\n" : "value.any = any;\n";
  if (children) body += "if (unknown.length > 0) value.$unknown = unknown;\n";
  if (hasAssertions(object)) body += `if (!reader.halted) ${shared(assertName(object))}(value, reader.atElement());\n`;
  body += "reader.end();\nreturn value;\n";
  return `${readerHead(object, imports, context)}${indent(body)}}\n`;
}

/** Name of the variable that counts a child. */
function countOf(property: PropertyBinding): string {
  return `${localName(property.property)}Count`;
}

function declareChild(property: PropertyBinding, context: EmitContext, imports: Imports): string {
  const type = context.textOf(property.type, imports);
  const name = localName(property.property);
  if (property.repeated) return `const ${name}${onlyTypes(`: ${arrayOf(type)}`)} = [];\nlet ${name}Count = 0;\n`;
  return `let ${name}${onlyTypes(`: ${type} | undefined`)};\nlet ${name}Count = 0;\n`;
}

function arrayOf(type: string): string {
  return /[|&]/.test(type) ? `(${type})[]` : `${type}[]`;
}

function assign(property: PropertyBinding): string {
  const name = localName(property.property);
  const target = access("value", property.property);
  if (!property.repeated) return `if (${name} !== undefined) ${target} = ${name};\n`;
  return property.optional ? `if (${name}.length > 0) ${target} = ${name};\n` : `${target} = ${name};\n`;
}

function readAttributes(
  object: ObjectBinding,
  constant: string,
  imports: Imports,
  shared: (name: string) => string,
): string {
  if (object.attributes.length === 0) return `if (reader.attributeCount > 0) reader.noAttributes(${constant});\n`;
  let code = "";
  for (const property of object.attributes) code += `let ${localName(property.property)};\n`;
  const cases = object.attributes.map((property) => {
    const test = property.namespace === "" ? "" : ` && reader.attributeNamespace(i) === ${quote(property.namespace)}`;
    const plain = property.namespace === "" ? ` && reader.attributeNamespace(i) === ""` : test;
    const rule = errorCodeFor(property.errors, "value");
    const read = `reader.attribute(i, ${shared(childName(object, property))}, ${typeOfProperty(property, imports)}${rule === undefined ? "" : `, ${quote(rule.code)}`})`;
    return `if (reader.attributeName(i) === ${quote(property.name)}${plain}) ${localName(property.property)} = ${read};\n`;
  });
  code += `for (let i = 0; i < reader.attributeCount; i++) {\n${indent(`${cases.join("else ")}else reader.undeclaredAttribute(i, ${constant});\n`)}}\n`;
  for (const property of object.attributes) {
    const name = localName(property.property);
    const fallback = property.valueConstraint;
    if (!property.optional)
      code += `if (${name} === undefined) reader.requireAttribute(${shared(childName(object, property))});\n`;
    else if (fallback !== undefined) {
      code += `${name} ??= ${typeOfProperty(property, imports)}.read(${quote(fallback.lexicalForm)}, reader);\n`;
    }
  }
  return code;
}

/** The datatype of a property of simple type, with its default or fixed value. */
export function typeOfProperty(property: PropertyBinding, imports: Imports): string {
  const { type, valueConstraint, attribute } = property;
  if (type.kind !== "value") return "";
  const datatype = useDatatype(imports, type);
  if (valueConstraint === undefined || (attribute && valueConstraint.variety === "default")) return datatype;
  const constraint = objectLiteral([
    [valueConstraint.variety, quote(valueConstraint.lexicalForm)],
    ["attribute", attribute ? "true" : undefined],
    ["compare", valueConstraint.variety === "fixed" ? valueComparison(type, imports) : undefined],
  ]);
  const finding = findingLiteral({
    code: attribute ? "cvc-au" : "cvc-elt.5.2.2.2",
    rule: errorCodeFor(property.errors, "value")?.code,
    schemaLocation: property.schemaLocation,
    params: [["name", quote(property.name)]],
  });
  return `${imports.value(CODEGEN, "constrained")}(${datatype}, ${constraint}, ${finding})`;
}

/** Compares values of a type whose different texts can be one value; `undefined` where the written form tells. */
function valueComparison({ variety }: ValueBinding, imports: Imports): string | undefined {
  if (variety.kind !== "atomic" || variety.representation !== "string") return undefined;
  if (variety.primitive === "decimal") return imports.value(CODEGEN, "compareDecimal");
  if (variety.primitive === "duration") return imports.value(CODEGEN, "compareDurationLexical");
  if (!MOMENTS.has(variety.primitive)) return undefined;
  const text = onlyTypes(": string");
  return `(a${text}, b${text}) => ${imports.value(CODEGEN, "compareDateTimeLexical")}(${quote(variety.primitive)}, a, b)`;
}

function readChildren(
  object: ObjectBinding,
  constant: string,
  imports: Imports,
  shared: (name: string) => string,
): string {
  const { content } = object;
  const properties = propertiesOf(object);
  const namespaces = [...new Set(properties.map((property) => property.namespace))];
  let code = "";
  for (const namespace of namespaces) {
    let cases = "";
    for (const [i, property] of properties.entries()) {
      if (property.namespace !== namespace) continue;
      cases += `case ${quote(property.name)}:\n${indent(readChild(object, property, i, imports, shared))}`;
    }
    const body = indent(`switch (reader.localName) {\n${indent(cases)}}\n`);
    code += `if (reader.namespace === ${quote(namespace)}) {\n${body}}\n`;
  }
  const wildcard = content.kind === "automaton" ? content.wildcard : undefined;
  if (content.kind === "automaton" && wildcard !== undefined) {
    const test = namespaceTest(wildcard, "reader.namespace");
    const model = shared(modelName(object));
    const body =
      `const to = reader.step(${model}, state, ${properties.length}, any.length);\n` +
      "if (to < 0) continue;\nstate = to;\nconst element = reader.wildcard();\n" +
      "if (element !== undefined) any.push(element);\ncontinue;\n";
    code += test === "true" ? body : `if (${test}) {\n${indent(body)}}\n`;
    if (test === "true") return code;
  }
  const expected =
    content.kind === "automaton"
      ? `reader.expected(${shared(modelName(object))}, state)`
      : `reader.left(${shared(childrenName(object))}, ${wrap("[", properties.map(countOf), "]")})`;
  return `${code}const other = reader.undeclared(${constant}, ${expected});\nif (other !== undefined) unknown.push(other);\n`;
}

/** Whether a wildcard admits a namespace. */
export function namespaceTest({ wildcard }: WildcardBinding, subject: string): string {
  const { variety, namespaces } = wildcard.namespaceConstraint;
  if (variety === "any") return "true";
  const test = `${quote(namespaces)}.includes(${subject})`;
  return variety === "enumeration" ? test : `!${test}`;
}

function readChild(
  object: ObjectBinding,
  property: PropertyBinding,
  symbol: number,
  imports: Imports,
  shared: (name: string) => string,
): string {
  const name = localName(property.property);
  const rule = errorCodeFor(property.errors, "value");
  const read = isContent(property.type)
    ? `${imports.value(`read/${property.type.module}`, readName(property.type))}(reader)`
    : `reader.simple(${typeOfProperty(property, imports)}${rule === undefined ? "" : `, ${quote(rule.code)}`})`;
  const store = property.repeated
    ? `const one = ${read};\nif (one !== undefined) ${name}.push(one);\n`
    : `${name} = ${read};\n`;
  if (object.content.kind === "all") {
    const child = shared(childName(object, property));
    return `if (reader.place(${child}, ${name}Count++)) {\n${indent(store)}}\ncontinue;\n`;
  }
  const model = shared(modelName(object));
  return `{\n${indent(
    `const to = reader.step(${model}, state, ${symbol}, ${name}Count++);\nif (to < 0) continue;\nstate = to;\n${store}continue;\n`,
  )}}\n`;
}

function emitUnionReader(union: UnionBinding, imports: Imports, context: EmitContext): string {
  const { element, namespace } = union.discriminator;
  let body = `const found = reader.peekChild(${quote(namespace)}, ${quote(element)});\nswitch (found) {\n`;
  for (const { values, type } of union.cases) {
    const read = imports.value(`read/${type.module}`, readName(type));
    body += indent(`${values.map((one) => `case ${quote(one)}:\n`).join("")}  return ${read}(reader);\n`);
  }
  body += "}\n";
  if (union.fallbackInType) {
    body += `return ${imports.value(`read/${union.fallback.module}`, readName(union.fallback))}(reader);\n`;
  } else {
    const declared = propertiesOf(union.fallback).find((one) => one.name === element);
    const child = declared === undefined ? "" : imports.value(`content/${union.module}`, childName(union, declared));
    const allowed = union.cases.flatMap((one) => one.values);
    body += `return reader.undiscriminated(${child}, found, ${quote(allowed)});\n`;
  }
  return `${readerHead(union, imports, context)}${indent(body)}}\n`;
}
