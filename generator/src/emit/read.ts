import { errorCodeFor } from "../binding/annotations.ts";
import type { ObjectBinding, PropertyBinding, UnionBinding, WildcardBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { access, indent, jsDoc, objectLiteral, onlyTypes, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { assertedArguments } from "./asserted.ts";
import { assertName, hasAssertions, wildcardOf } from "./content.ts";
import type { EmitContext } from "./context.ts";
import { constraintLiteral, holdsNames, namespacesOf } from "./facets/enumeration.ts";
import { type FastPlan, readPlainName } from "./fast/index.ts";
import { findingLiteral } from "./findings.ts";
import {
  attributeWildcardName,
  CODEGEN,
  childName,
  childrenName,
  contentName,
  isContent,
  itemsName,
  localName,
  modelName,
  useDatatype,
  useElementHandle,
  wildcardName,
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
  plan: FastPlan,
  context: EmitContext,
): CodeModule {
  const path = `read/${module}`;
  const imports = createImports(path, [...objects, ...unions].map(readName));
  const declarations = [
    ...objects.map((object) => emitObjectReader(object, plan, imports, context)),
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

function emitObjectReader(object: ObjectBinding, plan: FastPlan, imports: Imports, context: EmitContext): string {
  const shared = (name: string): string => imports.value(`content/${object.module}`, name);
  const constant = shared(contentName(object));
  const { content } = object;
  const properties = propertiesOf(object);
  const wildcard = content.kind === "automaton" ? content.wildcard : undefined;
  const locals = localsOf(object);
  const tree = context.needsTree(object);
  let body = plan.reads(object) ? tryPlain(object, plan, imports) : "";
  const holds = context.discards && hasAssertions(object);
  if (holds) body += `const held = ${onReader(imports, "holdElement")};\n`;
  if (tree) body += `const tree = ${onReader(imports, "captureAsserted")};\n`;
  body += readAttributes(object, constant, locals, imports, shared);
  const children = content.kind === "all" || content.kind === "automaton";
  if (children) {
    for (const property of properties) body += declareChild(property, locals.get(property) ?? "", context, imports);
    if (wildcard !== undefined) {
      body += `const any${onlyTypes(`: ${wildcardItem(imports, context)}[]`)} = [];\n`;
      if (context.discardsOf(object)) body += "let anyCount = 0;\n";
    }
    body += `const unknown${onlyTypes(`: ${imports.type(CODEGEN, "XmlElement")}[]`)} = [];\n`;
    if (content.kind === "automaton") body += "let state = 0;\n";
    body += `while (reader.nextChild()) {\n${indent(readChildren(object, constant, locals, context, imports, shared))}}\n`;
    if (content.kind === "automaton")
      body += `${onReader(imports, "completeContent", shared(modelName(object)), "state")};\n`;
    else {
      let required = "";
      for (const property of properties) {
        if (property.minOccurs > 0)
          required += `${onReader(imports, "requireChild", shared(childName(object, property)), countOf(property, locals))};\n`;
      }
      const counts = properties.map((property) => countOf(property, locals));
      body +=
        content.kind === "all" && content.optional && required !== ""
          ? `if (${counts.join(" + ")} > 0) {\n${indent(required)}}\n`
          : required;
    }
  } else if (content.kind === "simple") {
    const rule = errorCodeFor(content.value.errors, "value");
    body += `const text = ${onReader(imports, "readText")};\n`;
    body += `const content = ${onReader(imports, "readValue", useDatatype(imports, content.value), "text", rule && quote(rule.code))};\n`;
  } else if (content.kind === "items") {
    body += `const items = ${onReader(imports, "readItems", shared(itemsName(object)))};\n`;
  } else body += `${onReader(imports, "readEmpty")};\n`;

  body += `const value = {}${onlyTypes(` as ${context.typeOf(object, imports)}`)};\n`;
  for (const property of object.attributes) body += assign(property, locals);
  if (object.attributeWildcard !== undefined) body += "if (attributes.length > 0) value.$attributes = attributes;\n";
  if (content.kind === "simple") body += "if (content !== undefined) value.$value = content;\n";
  if (content.kind === "items")
    body += `value.$content = items${onlyTypes(` as ${context.typeOf(object, imports)}["$content"]`)};\n`;
  for (const property of properties) body += assign(property, locals);
  if (wildcard !== undefined)
    body += wildcard.optional ? "if (any.length > 0) value.any = any;\n" : "value.any = any;\n";
  if (children) body += "if (unknown.length > 0) value.$unknown = unknown;\n";
  if (hasAssertions(object)) {
    const given = [...assertedArguments(object, context, "value"), "reader.atElement()", ...(tree ? ["tree"] : [])];
    body += `if (!reader.halted) ${shared(assertName(object))}(${given.join(", ")});\n`;
  }
  if (holds) body += `${onReader(imports, "releaseElement", "held")};\n`;
  body += "reader.end();\nreturn value;\n";
  return `${readerHead(object, imports, context)}${indent(body)}}\n`;
}

/** A call of a function of the runtime that acts on the reader. Arguments at the end may be absent. */
function onReader(imports: Imports, name: string, ...others: (string | undefined)[]): string {
  const given = others.filter((one) => one !== undefined);
  return `${imports.value(CODEGEN, name)}(${["reader", ...given].join(", ")})`;
}

/** Takes the straight way, if the element at hand lets it. */
function tryPlain(object: ObjectBinding, plan: FastPlan, imports: Imports): string {
  const namespace = plan.namespaceOf(object) ?? object.namespace;
  const read = imports.value(`fast/${object.module}`, readPlainName(object));
  return `const plain = ${onReader(imports, "readPlainly", quote(namespace), read)};\nif (plain !== undefined) return plain;\n`;
}

/** The TypeScript type of what a wildcard admits. */
function wildcardItem(imports: Imports, context: EmitContext): string {
  return context.binding.general
    ? `Exclude<${imports.type(CODEGEN, "Item")}, string>`
    : imports.type(CODEGEN, "XmlElement");
}

/** The local variable of each property: its name, unless another variable has that. */
function localsOf(object: ObjectBinding): ReadonlyMap<PropertyBinding, string> {
  const locals = new Map<PropertyBinding, string>();
  const taken = new Set(ownVariables(object));
  for (const property of [...object.attributes, ...propertiesOf(object)]) {
    const wanted = localName(property.property);
    const isFree = !taken.has(wanted) && !taken.has(`${wanted}Count`);
    const name = isFree ? wanted : `${wanted}_${locals.size + 1}`;
    taken.add(name).add(`${name}Count`);
    locals.set(property, name);
  }
  return locals;
}

/** Variables of a reader that stand for no property. */
function ownVariables({ content, attributeWildcard }: ObjectBinding): readonly string[] {
  const own = ["one", "tree", "held"];
  if (attributeWildcard !== undefined) own.push("attributes");
  if (content.kind === "simple") own.push("content", "text");
  if (content.kind === "items") own.push("items");
  if (content.kind === "automaton") own.push("to");
  if (wildcardOf(content)) own.push("any", "anyCount", "element");
  return own;
}

/** Name of the variable that counts a child. */
function countOf(property: PropertyBinding, locals: ReadonlyMap<PropertyBinding, string>): string {
  return `${locals.get(property)}Count`;
}

function declareChild(property: PropertyBinding, name: string, context: EmitContext, imports: Imports): string {
  const type = context.textOfProperty(property, imports);
  if (property.repeated) return `const ${name}${onlyTypes(`: ${arrayOf(type)}`)} = [];\nlet ${name}Count = 0;\n`;
  return `let ${name}${onlyTypes(`: ${type} | undefined`)};\nlet ${name}Count = 0;\n`;
}

function arrayOf(type: string): string {
  return /[|&]/.test(type) ? `(${type})[]` : `${type}[]`;
}

function assign(property: PropertyBinding, locals: ReadonlyMap<PropertyBinding, string>): string {
  const name = locals.get(property) ?? "";
  const target = access("value", property.property);
  if (!property.repeated) return `if (${name} !== undefined) ${target} = ${name};\n`;
  return property.optional ? `if (${name}.length > 0) ${target} = ${name};\n` : `${target} = ${name};\n`;
}

function readAttributes(
  object: ObjectBinding,
  constant: string,
  locals: ReadonlyMap<PropertyBinding, string>,
  imports: Imports,
  shared: (name: string) => string,
): string {
  const { attributes, attributeWildcard } = object;
  if (attributes.length === 0 && attributeWildcard === undefined)
    return `if (reader.attributeCount > 0) ${onReader(imports, "readUndeclaredAttributes", constant)};\n`;
  const local = (property: PropertyBinding): string => locals.get(property) ?? "";
  let code = "";
  for (const property of attributes) code += `let ${local(property)};\n`;
  if (attributeWildcard !== undefined)
    code += `const attributes${onlyTypes(`: ${imports.type(CODEGEN, "XmlAttribute")}[]`)} = [];\n`;
  const cases = attributes.map((property) => {
    const test = property.namespace === "" ? "" : ` && reader.attributeNamespace(i) === ${quote(property.namespace)}`;
    const plain = property.namespace === "" ? ` && reader.attributeNamespace(i) === ""` : test;
    const rule = errorCodeFor(property.errors, "value");
    const read = onReader(
      imports,
      "readAttribute",
      "i",
      shared(childName(object, property)),
      typeOfProperty(property, imports),
      rule && quote(rule.code),
    );
    return `if (reader.attributeName(i) === ${quote(property.name)}${plain}) ${local(property)} = ${read};\n`;
  });
  const other =
    attributeWildcard === undefined
      ? `${onReader(imports, "readUndeclaredAttribute", "i", constant)};\n`
      : `{\n  const one = ${onReader(imports, "readWildcardAttribute", "i", shared(attributeWildcardName(object)), constant)};\n` +
        "  if (one !== undefined) attributes.push(one);\n}\n";
  code += `for (let i = 0; i < reader.attributeCount; i++) {\n${indent([...cases, other].join("else "))}}\n`;
  for (const property of attributes) {
    const name = local(property);
    const fallback = property.valueConstraint;
    if (!property.optional)
      code += `if (${name} === undefined) ${onReader(imports, "requireAttribute", shared(childName(object, property)))};\n`;
    else if (fallback !== undefined) {
      const isGiven = property.type.kind === "value" && property.type.version === "1.0" ? "true" : undefined;
      code += `${name} ??= ${onReader(imports, "readAbsentAttribute", shared(childName(object, property)), typeOfAbsent(property, imports), quote(fallback.lexicalForm), isGiven)};\n`;
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
    [valueConstraint.variety, constraintLiteral(valueConstraint, type)],
    ["attribute", attribute ? "true" : undefined],
  ]);
  const finding = findingLiteral({
    code: fixedCode(property),
    rule: errorCodeFor(property.errors, "value")?.code,
    schemaLocation: property.schemaLocation,
    params: [["name", quote(property.name)]],
  });
  return `${imports.value(CODEGEN, "constrained")}(${datatype}, ${constraint}, ${finding})`;
}

/** The clause by which a value must be the fixed one: an attribute's is fixed where it is used, or where it is declared. */
function fixedCode({ attribute, valueConstraintOf }: PropertyBinding): string {
  if (!attribute) return "cvc-elt.5.2.2.2.2";
  return valueConstraintOf === "use" ? "cvc-au" : "cvc-attribute.4";
}

/** The datatype by which the default or fixed value of an attribute is read, with the namespaces that its names need. */
function typeOfAbsent(property: PropertyBinding, imports: Imports): string {
  const datatype = typeOfProperty(property, imports);
  const { type, valueConstraint } = property;
  if (valueConstraint === undefined || type.kind !== "value" || !holdsNames(type)) return datatype;
  const { lexicalForm, namespaces } = valueConstraint;
  return `${imports.value(CODEGEN, "inNamespaces")}(${datatype}, ${namespacesOf(lexicalForm, namespaces)})`;
}

function readChildren(
  object: ObjectBinding,
  constant: string,
  locals: ReadonlyMap<PropertyBinding, string>,
  context: EmitContext,
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
      cases += `case ${quote(property.name)}:\n${indent(readChild(object, property, i, locals, context, imports, shared))}`;
    }
    const body = indent(`switch (reader.localName) {\n${indent(cases)}}\n`);
    code += `if (reader.namespace === ${quote(namespace)}) {\n${body}}\n`;
  }
  const wildcard = content.kind === "automaton" ? content.wildcard : undefined;
  if (content.kind === "automaton" && wildcard !== undefined) {
    const test = namespaceTest(wildcard, "reader.namespace");
    const model = shared(modelName(object));
    const read = context.binding.general
      ? onReader(imports, "readWildcardElement", shared(wildcardName(object)), `${constant}.schemaLocation`)
      : onReader(imports, "readUntyped");
    const discards = context.discardsOf(object);
    const keep = discards
      ? `${read};\nanyCount++;\n`
      : `const element = ${read};\nif (element !== undefined) any.push(element);\n`;
    const body =
      `const to = ${onReader(imports, "stepChild", model, "state", String(properties.length), discards ? "anyCount" : "any.length")};\n` +
      `if (to < 0) continue;\nstate = to;\n${keep}continue;\n`;
    code += test === "true" ? body : `if (${test}) {\n${indent(body)}}\n`;
    if (test === "true") return code;
  }
  const expected =
    content.kind === "automaton"
      ? `${imports.value(CODEGEN, "expectedNames")}(${shared(modelName(object))}, state)`
      : `${imports.value(CODEGEN, "childrenLeft")}(${shared(childrenName(object))}, ${wrap(
          "[",
          properties.map((property) => countOf(property, locals)),
          "]",
        )})`;
  const undeclared = onReader(imports, "readUndeclared", constant, expected);
  if (context.discardsOf(object)) return `${code}${undeclared};\n`;
  return `${code}const other = ${undeclared};\nif (other !== undefined) unknown.push(other);\n`;
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
  locals: ReadonlyMap<PropertyBinding, string>,
  context: EmitContext,
  imports: Imports,
  shared: (name: string) => string,
): string {
  const name = locals.get(property) ?? "";
  const rule = errorCodeFor(property.errors, "value");
  const { element } = property;
  const read =
    context.binding.general && element !== undefined
      ? `${onReader(imports, "readElement", useElementHandle(imports, element))}${onlyTypes(` as ${context.textOfProperty(property, imports)} | undefined`)}`
      : isContent(property.type)
        ? `${imports.value(`read/${property.type.module}`, readName(property.type))}(reader)`
        : onReader(imports, "readSimple", typeOfProperty(property, imports), rule && quote(rule.code));
  const keep = property.repeated
    ? `const one = ${read};\nif (one !== undefined) ${name}.push(one);\n`
    : `${name} = ${read};\n`;
  const store = property.repeated && context.discardsOf(object) ? `${read};\n` : keep;
  if (object.content.kind === "all") {
    const child = shared(childName(object, property));
    return `if (${onReader(imports, "placeChild", child, `${name}Count++`)}) {\n${indent(store)}}\ncontinue;\n`;
  }
  const model = shared(modelName(object));
  return `{\n${indent(
    `const to = ${onReader(imports, "stepChild", model, "state", String(symbol), `${name}Count++`)};\nif (to < 0) continue;\nstate = to;\n${store}continue;\n`,
  )}}\n`;
}

function emitUnionReader(union: UnionBinding, imports: Imports, context: EmitContext): string {
  const { element, namespace } = union.discriminator;
  let body = `const found = ${onReader(imports, "peekChild", quote(namespace), quote(element))};\nswitch (found) {\n`;
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
    body += `return ${onReader(imports, "undiscriminated", child, "found", quote(allowed))};\n`;
  }
  return `${readerHead(union, imports, context)}${indent(body)}}\n`;
}
