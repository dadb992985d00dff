import type { ObjectBinding, PropertyBinding, Shape, UnionBinding, ValueBinding } from "../binding/model.ts";
import { access, indent, jsDoc, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { booleanForms } from "./boolean-forms.ts";
import { branchConditions, everyPart } from "./branches.ts";
import type { EmitContext } from "./context.ts";
import { holdsNames } from "./facets/enumeration.ts";
import { CODEGEN, isContent, itemsName, useDatatype, useElementHandle } from "./naming.ts";
import { isText } from "./type-text.ts";

/** Name of the function that writes what follows a start tag's name: attributes, `>`, content. */
export function writeName(type: ObjectBinding | UnionBinding): string {
  return `write${type.name}Content`;
}

/** `write/<document>`: the writers of a document's complex types. */
export function emitWrite(
  module: string,
  objects: readonly ObjectBinding[],
  unions: readonly UnionBinding[],
  context: EmitContext,
): CodeModule {
  const path = `write/${module}`;
  const own = [...objects.map(writeAttributesName), ...[...objects, ...unions].map(writeName)];
  const imports = createImports(path, own);
  const declarations = [
    ...objects.flatMap((object) => emitObjectWriter(object, imports, context)),
    ...unions.map((union) => emitUnionWriter(union, imports, context)),
  ];
  return { path, sources: [module], imports: imports.list(), declarations };
}

function writerHead(type: ObjectBinding | UnionBinding, imports: Imports, context: EmitContext): string {
  return (
    jsDoc([`Writes \`${type.name}\` — ${type.schemaLocation}`]) +
    `export function ${writeName(type)}(value${onlyTypes(`: ${context.typeOf(type, imports)}`)}${registryParameter(imports, context)})${onlyTypes(": string")} {\n`
  );
}

/** Where an object may choose types, its writer is told where they are found. */
function registryParameter(imports: Imports, context: EmitContext): string {
  return context.binding.general ? `, registry${onlyTypes(`: ${imports.type(CODEGEN, "Registry")}`)}` : "";
}

/** Name of the function that writes the attributes of a type alone, as a nilled element has them. */
export function writeAttributesName(type: ObjectBinding): string {
  return `write${type.name}Attributes`;
}

/** The declarations of every prefix that a package writes, each with a space before it. */
export function namespaceDeclarations(context: EmitContext): string {
  const quoted = (name: string): string => name.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return context
    .namespaces()
    .map(([namespace, prefix]) => ` xmlns:${prefix}="${quoted(namespace)}"`)
    .join("");
}

function emitObjectWriter(object: ObjectBinding, imports: Imports, context: EmitContext): string[] {
  const { content } = object;
  const names = object.attributes.some((one) => one.type.kind === "value" && holdsNames(one.type));
  const attributes: string[] = object.attributes.map((property) => {
    const name = qualified(property, context);
    const target = access("value", property.property);
    const text =
      property.type.kind === "value" && holdsNames(property.type)
        ? `${useDatatype(imports, property.type)}.write(${target}, prefixes)`
        : textOf(property, target, imports);
    const written = `" ${name}=\\"" + ${imports.value(CODEGEN, "escapeAttribute")}(${text}) + "\\""`;
    return `(${access("value", property.property)} === undefined ? "" : ${written})`;
  });
  if (object.attributeWildcard !== undefined)
    attributes.push(`${imports.value(CODEGEN, "writeAttributes")}(value.$attributes)`);
  if (names) attributes.push("prefixes.declarations()");
  const apart = context.binding.general && attributes.length > 0;
  const parts = apart ? [`${writeAttributesName(object)}(value)`] : attributes;
  if (content.kind === "simple" && holdsNames(content.value)) {
    parts.push(`${imports.value(CODEGEN, "writeText")}(${useDatatype(imports, content.value)}, value.$value)`);
  } else parts.push(quote(">"));
  if (content.kind === "items") {
    parts.push(
      `${imports.value(CODEGEN, "writeItems")}(${imports.value(`content/${object.module}`, itemsName(object))}, value.$content, registry)`,
    );
  } else if (content.kind === "simple" && !holdsNames(content.value)) {
    const text = isText(content.value) ? "value.$value" : `${useDatatype(imports, content.value)}.write(value.$value)`;
    parts.push(`${imports.value(CODEGEN, "escapeText")}(${text})`);
  } else if (content.kind === "all") {
    for (const property of content.properties) parts.push(writeProperty(property, imports, context));
  } else if (content.kind === "automaton") parts.push(...writeShape(content.shape, imports, context));
  if (content.kind === "all" || content.kind === "automaton") {
    parts.push(`${imports.value(CODEGEN, "writeElements")}(value.$unknown)`);
  }
  // Conditions on the value itself would narrow its type to one branch after the other.
  const looked = parts.some((part) => part.includes(`${FIELDS}.`) || part.includes(`${FIELDS}[`));
  const fields = `const ${FIELDS} = value${onlyTypes(" as unknown as Readonly<Record<string, unknown>>")};\n`;
  const main = `${writerHead(object, imports, context)}${indent(`${looked ? fields : ""}return (\n${indent(parts.join(" +\n"))}\n);\n`)}}\n`;
  if (!apart) return [main];
  const head =
    jsDoc([`Writes the attributes of \`${object.name}\`.`]) +
    `export function ${writeAttributesName(object)}(value${onlyTypes(`: ${context.typeOf(object, imports)}`)})${onlyTypes(": string")} {\n`;
  const own = names ? `  const prefixes = new ${imports.value(CODEGEN, "Prefixes")}();\n` : "";
  return [`${head}${own}${indent(`return (\n${indent(attributes.join(" +\n"))}\n);\n`)}}\n`, main];
}

/** The object by its properties, whatever its type says of them: no property of an object is called so in a writer. */
const FIELDS = "$fields";

/** What a shape writes, in the order of its particles. */
function writeShape(shape: Shape, imports: Imports, context: EmitContext): string[] {
  switch (shape.kind) {
    case "property":
      return [writeProperty(shape.property, imports, context)];
    case "wildcard":
      return context.binding.general
        ? [`${imports.value(CODEGEN, "writeWildcardElements")}(value.any, registry)`]
        : [`${imports.value(CODEGEN, "writeElements")}(value.any)`];
    case "sequence":
      return shape.parts.flatMap((part) => writeShape(part, imports, context));
    case "choice": {
      const all = (parts: readonly Shape[]): string[] => parts.flatMap((part) => writeShape(part, imports, context));
      const conditions = branchConditions(shape.branches, FIELDS);
      if (conditions === undefined) return all(shape.branches);
      const text = (parts: readonly string[]): string => (parts.length === 0 ? '""' : parts.join(" + "));
      const chosen = conditions.map(({ branch, condition }) => `${condition}\n  ? ${text(all([branch]))}\n  : `);
      return [`(${chosen.join("")}${text(all(everyPart(shape.branches)))})`];
    }
  }
}

/** A property that is absent writes nothing, also where the schema wants it: with `validate: false` a document may lack it. */
function writeProperty(property: PropertyBinding, imports: Imports, context: EmitContext): string {
  const target = access("value", property.property);
  if (property.repeated) {
    const type = context.textOfProperty(property, imports);
    return `${imports.value(CODEGEN, "writeEach")}(${target}, (one${onlyTypes(`: ${type}`)}) => ${writeOne(property, "one", imports, context)})`;
  }
  const written = writeOne(property, target, imports, context);
  return `(${target} === undefined ? "" : ${written})`;
}

function writeOne(property: PropertyBinding, target: string, imports: Imports, context: EmitContext): string {
  if (context.binding.general && property.element !== undefined) {
    return `${imports.value(CODEGEN, "writeElement")}(${useElementHandle(imports, property.element)}, ${target}, registry)`;
  }
  const name = qualified(property, context);
  const end = quote(`</${name}>`);
  if (isContent(property.type)) {
    const write = imports.value(`write/${property.type.module}`, writeName(property.type));
    return `${quote(`<${name}`)} + ${write}(${target}) + ${end}`;
  }
  return `${quote(`<${name}>`)} + ${imports.value(CODEGEN, "escapeText")}(${textOf(property, target, imports)}) + ${end}`;
}

/** The text of a property of simple type. */
function textOf(property: PropertyBinding, target: string, imports: Imports): string {
  const { type } = property;
  if (type.kind !== "value") return target;
  if (isText(type)) return target;
  return isOwnText(type) ? `String(${target})` : `${useDatatype(imports, type)}.write(${target})`;
}

/**
 * Whether JavaScript writes the values of a type as XML has them: strings, and booleans whose patterns let every text stand;
 * whichever member they are of.
 */
function isOwnText(value: ValueBinding): boolean {
  const { variety } = value;
  if (variety.kind === "union")
    return variety.members.length > 0 && variety.members.every((one) => isText(one) || isOwnText(one));
  return variety.kind === "atomic" && variety.representation === "boolean" && booleanForms(value) === undefined;
}

function qualified({ name, namespace }: PropertyBinding, context: EmitContext): string {
  const prefix = context.prefixOf(namespace);
  return prefix === "" ? name : `${prefix}:${name}`;
}

function emitUnionWriter(union: UnionBinding, imports: Imports, context: EmitContext): string {
  const target = access("value", union.discriminator.property);
  let body = `switch (${target}) {\n`;
  const call = (type: ObjectBinding): string => {
    const write = imports.value(`write/${type.module}`, writeName(type));
    return `return ${write}(value${onlyTypes(` as ${context.typeOf(type, imports)}`)}${context.binding.general ? ", registry" : ""});\n`;
  };
  const cases = union.fallbackInType ? union.cases : union.cases.slice(0, -1);
  for (const { values, type } of cases) {
    body += indent(`${values.map((one) => `case ${quote(one)}:\n`).join("")}  ${call(type)}`);
  }
  const last = union.fallbackInType ? union.fallback : union.cases[union.cases.length - 1]?.type;
  body += `${last === undefined ? "" : indent(`default:\n  ${call(last)}`)}}\n`;
  return `${writerHead(union, imports, context)}${indent(body)}}\n`;
}
