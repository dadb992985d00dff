import { errorCodeFor } from "../binding/annotations.ts";
import type { ContentBinding, ObjectBinding, PropertyBinding, UnionBinding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { propertiesOf } from "../binding/objects.ts";
import { isID } from "../binding/representation.ts";
import { indent, jsDoc, negate, objectLiteral, onlyTypes, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { assertedParameters, assertedVariables } from "./asserted.ts";
import type { EmitContext } from "./context.ts";
import { type FindingCode, findingLiteral, ruleFor } from "./findings.ts";
import { emitItems } from "./items.ts";
import {
  attributeWildcardName,
  CODEGEN,
  childName,
  childrenName,
  contentName,
  modelName,
  propertiesName,
  wildcardName,
} from "./naming.ts";
import { wildcardLiteral } from "./wildcard.ts";

/**
 * `content/<document>`: what reader and checker of a complex type share: its children, its content model, its
 * assertions.
 */
export function emitContent(
  module: string,
  objects: readonly ObjectBinding[],
  unions: readonly UnionBinding[],
  context: EmitContext,
): CodeModule {
  const path = `content/${module}`;
  const imports = createImports(path, [...objects, ...unions].map(contentName));
  const children = createChildren(imports);
  const declarations = [
    ...objects.flatMap((object) => emitObject(object, children, imports, context)),
    ...unions.flatMap((union) => emitUnion(union, children)),
  ];
  return { path, sources: [module], imports: imports.list(), declarations };
}

/** Declares a child of a type. */
type EmitChild = (owner: ObjectBinding | UnionBinding, property: PropertyBinding) => string;

/**
 * Declares the children of a module's types. A child like an earlier one is that one under another name: where a schema
 * puts the same group of attributes into every type, writing them out would be most of the package.
 */
function createChildren(imports: Imports): EmitChild {
  const known = new Map<string, string>();
  return (owner, property) => {
    const call = childCall(property, imports);
    const name = childName(owner, property);
    const same = known.get(call);
    if (same === undefined) known.set(call, name);
    return `export const ${name}${onlyTypes(`: ${imports.type(CODEGEN, "Child")}`)} = ${same ?? call};\n`;
  };
}

function emitObject(object: ObjectBinding, child: EmitChild, imports: Imports, context: EmitContext): string[] {
  const properties = propertiesOf(object);
  const all = [...object.attributes, ...properties];
  const names = [
    ...all.map((one) => one.property),
    ...(object.content.kind === "simple" ? ["$value"] : []),
    ...(wildcardOf(object.content) ? ["any"] : []),
    ...(object.content.kind === "items" ? ["$content"] : []),
    ...(object.attributeWildcard === undefined ? [] : ["$attributes"]),
  ];
  const constant = contentName(object);
  const described = objectLiteral([
    ["type", quote(object.definition.name ?? object.name)],
    ["names", quote(properties.map((one) => one.name))],
    ["schemaLocation", quote(object.schemaLocation)],
    ["open", String(object.open)],
  ]);
  return [
    `${jsDoc([`\`${object.name}\` — ${object.schemaLocation}`])}export const ${constant}${onlyTypes(`: ${imports.type(CODEGEN, "ContentFindings")}`)} = ${described};\n`,
    `export const ${propertiesName(object)}${onlyTypes(": ReadonlySet<string>")} = new Set(${quote(names)});\n`,
    ...all.map((property) => child(object, property)),
    ...(object.content.kind === "all"
      ? [
          `export const ${childrenName(object)}${onlyTypes(`: readonly ${imports.type(CODEGEN, "Child")}[]`)} = ${wrap(
            "[",
            properties.map((one) => childName(object, one)),
            "]",
          )};\n`,
        ]
      : []),
    ...emitModel(object, imports),
    ...(object.content.kind === "items" ? [emitItems(object, object.content, imports, context)] : []),
    ...(context.binding.general && object.content.kind === "automaton" && object.content.wildcard !== undefined
      ? [
          `export const ${wildcardName(object)}${onlyTypes(`: ${imports.type(CODEGEN, "WildcardHandle")}`)} = ${wildcardLiteral(object.content.wildcard.wildcard)};\n`,
        ]
      : []),
    ...(object.attributeWildcard === undefined
      ? []
      : [
          `export const ${attributeWildcardName(object)}${onlyTypes(`: ${imports.type(CODEGEN, "WildcardHandle")}`)} = ${wildcardLiteral(object.attributeWildcard, context.version === "1.0" && declaresID(object))};\n`,
        ]),
    ...emitAssertions(object, imports, context),
  ];
}

/** Whether one of the attributes that a type declares is an ID. */
function declaresID({ definition }: ObjectBinding): boolean {
  return definition.attributeUses.some(({ attributeDeclaration }) => isID(attributeDeclaration.typeDefinition));
}

function emitUnion(union: UnionBinding, child: EmitChild): string[] {
  const { element, property } = union.discriminator;
  const declared = propertiesOf(union.fallback).find((one) => one.property === property);
  return declared === undefined || union.fallbackInType ? [] : [child(union, { ...declared, name: element })];
}

/** Whether a type has a wildcard among its particles. */
export function wildcardOf(content: ContentBinding): boolean {
  return content.kind === "automaton" && content.wildcard !== undefined;
}

/** The call that makes a child. Arguments that are what the runtime takes them to be are left out from the end. */
function childCall(property: PropertyBinding, imports: Imports): string {
  const { name, namespace, minOccurs, maxOccurs, repeated, schemaLocation, errors } = property;
  const missing = faultLiteral(ruleFor(errors, "missing"));
  const excess = faultLiteral(ruleFor(errors, "excess"));
  const always = [quote(name), quote(property.property), String(minOccurs), String(maxOccurs), quote(schemaLocation)];
  const usual: readonly (readonly [argument: string, otherwise: string])[] = [
    [quote(namespace), '""'],
    [String(repeated), String(maxOccurs > 1)],
    [missing, "{}"],
    [excess, missing],
  ];
  const last = usual.findLastIndex(([argument, otherwise]) => argument !== otherwise);
  const stated = usual.slice(0, last + 1).map(([argument]) => argument);
  return `/*@__PURE__*/ ${imports.value(CODEGEN, "child")}(${[...always, ...stated].join(", ")})`;
}

function faultLiteral({ rule, atParent }: ReturnType<typeof ruleFor>): string {
  const members = [...(rule === undefined ? [] : [`rule: ${quote(rule)}`]), ...(atParent ? ["atParent: true"] : [])];
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function emitModel(object: ObjectBinding, imports: Imports): string[] {
  const { content } = object;
  if (content.kind !== "automaton") return [];
  const symbols = content.properties.map((property) => childName(object, property));
  if (content.wildcard !== undefined) {
    const finding = findingLiteral({ code: "cvc-complex-type.2.4.a", schemaLocation: object.schemaLocation });
    symbols.push(
      `{ name: "*", property: "any", repeated: true, minOccurs: 0, maxOccurs: Infinity, missing: ${finding}, excess: ${finding} }`,
    );
  }
  const { transitions, accepting } = content.model;
  const type = onlyTypes(`: ${imports.type(CODEGEN, "ContentModel")}`);
  return [
    `export const ${modelName(object)}${type} = {\n` +
      `  symbols: ${indent(wrap("[", symbols, "]")).trimStart()},\n` +
      `  transitions: ${JSON.stringify(transitions)},\n` +
      `  accepting: ${JSON.stringify(accepting)},\n};\n`,
  ];
}

/** Name of the function that asks a type's assertions and rules of an object. */
export function assertName(object: ObjectBinding): string {
  return `assert${object.name}`;
}

/** Whether there is anything to ask. */
export function hasAssertions(object: ObjectBinding): boolean {
  return object.assertions.length + object.rules.length > 0;
}

function emitAssertions(object: ObjectBinding, imports: Imports, context: EmitContext): string[] {
  if (!hasAssertions(object)) return [];
  const constant = constantNameOf(object.name);
  const variables = assertedVariables(object);
  const asked = new Set<string>();
  let asksObject = false;
  const compile = (test: Parameters<EmitContext["compileObjectTest"]>[0]): string | undefined => {
    const compiled = context.compileObjectTest(test, object, variables, imports);
    for (const property of compiled?.properties ?? []) asked.add(property);
    asksObject ||= compiled?.asksObject === true;
    return compiled?.code;
  };
  const variableOf = (property: string): string => {
    asked.add(property);
    return variables.get(property) ?? "";
  };
  const findings: string[] = [];
  let body = "";
  const add = (name: string, finding: FindingCode, condition: string, place = name): void => {
    findings.push(`const ${name}${onlyTypes(`: ${imports.type(CODEGEN, "Finding")}`)} = ${findingLiteral(finding)};\n`);
    body += `  if (${negate(condition)}) site.report(${place});\n`;
  };
  for (const [i, { assertion, message, errors, schemaLocation }] of object.assertions.entries()) {
    const { test } = assertion;
    const condition = compile({
      expression: test.expression,
      namespaces: test.namespaceBindings,
      defaultNamespace: test.defaultNamespace,
      location: assertion.location,
    });
    if (condition === undefined) continue;
    const error = errorCodeFor(errors, "value");
    const params = [["test", quote(test.expression)]] as const;
    add(
      `${constant}__ASSERTION_${i + 1}`,
      {
        code: "cvc-assertion",
        rule: error?.code,
        atParent: error?.atParent,
        covers: error?.covers,
        schemaLocation,
        params,
        message,
      },
      condition,
    );
  }
  for (const [i, rule] of object.rules.entries()) {
    const { test, namespaces, location, code, severity, schemaLocation, message, at } = rule;
    const condition = compile({ expression: test, namespaces, defaultNamespace: "", location });
    if (condition === undefined) continue;
    const params = [["test", quote(test)]] as const;
    const name = `${constant}__RULE_${i + 1}`;
    const property = at?.first?.property ?? at?.path ?? "";
    const repeated = at?.first?.repeated === true;
    const atChild = at === undefined || repeated ? undefined : { name: at.path, property };
    const place =
      at === undefined || !repeated
        ? name
        : `{ ...${name}, atChild: ${lastOccurrence(at.path, property, variableOf(property))} }`;
    // What is missing has no place of its own: the report says so.
    const absent = at?.first === undefined ? "" : `, { absent: ${variableOf(property)} === undefined }`;
    add(
      name,
      { code: "contract-rule", rule: code, severity, schemaLocation, params, message, atChild },
      condition,
      place + absent,
    );
  }
  const asserted = { properties: [...variables.keys()].filter((property) => asked.has(property)), asksObject };
  context.asserted.set(object, asserted);
  const parameters = [
    ...assertedParameters(object, asserted, () => context.typeOf(object, imports)),
    `site${onlyTypes(`: ${imports.type(CODEGEN, "Site")}`)}`,
    ...treeParameter(object, imports, context),
  ];
  const head = `export function ${assertName(object)}(${parameters.join(", ")})${onlyTypes(": void")} {\n`;
  return [...findings, `${jsDoc([`Assertions and rules of \`${object.name}\`.`])}${head}${body}}\n`];
}

function treeParameter(object: ObjectBinding, imports: Imports, context: EmitContext): string[] {
  if (!context.needsTree(object)) return [];
  return [`tree${onlyTypes(`: ${imports.type(CODEGEN, "PrefixedElement")} | undefined`)}`];
}

/** The place of the last occurrence of a repeated child, and of what stands below it. */
function lastOccurrence(path: string, property: string, variable: string): string {
  const [first = "", ...rest] = path.split("/");
  const below = ["", ...rest].join("/");
  const count = `${variable}?.length ?? 1`;
  return objectLiteral([
    ["name", `${quote(`${first}[`)} + (${count}) + ${quote(`]${below}`)}`],
    ["property", quote(property)],
  ]);
}
