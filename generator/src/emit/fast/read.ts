import type {
  ContentBinding,
  ObjectBinding,
  PropertyBinding,
  UnionBinding,
  ValueBinding,
} from "../../binding/model.ts";
import { propertiesOf } from "../../binding/objects.ts";
import { access, indent, jsDoc, onlyTypes, propertyName, quote } from "../../code/code.ts";
import type { Imports } from "../../code/module.ts";
import { assertedArguments } from "../asserted.ts";
import { assertName, hasAssertions } from "../content.ts";
import type { EmitContext } from "../context.ts";
import { CODEGEN, isContent, localName, modelName, useDatatype } from "../naming.ts";
import { isLinear } from "./linear.ts";
import { type FastPlan, isStraightAttribute, isStraightChild } from "./plan.ts";
import { isScanned, valueAt, valueOfText, wantsToken } from "./values.ts";

/** Name of the function that reads a complex type in plain documents. */
export function readPlainName(type: ObjectBinding | UnionBinding): string {
  return `readPlain${type.name}`;
}

/** What the parts of one function share. */
interface Scope {
  readonly object: ObjectBinding;
  readonly plan: FastPlan;
  readonly context: EmitContext;
  readonly imports: Imports;
  readonly local: (property: PropertyBinding) => string;
  /** A function or value of the runtime. */
  readonly use: (name: string) => string;
  readonly shared: (name: string) => string;
  /** Whether an automaton follows the children; else they are counted. */
  readonly follows: boolean;
}

function head(type: ObjectBinding | UnionBinding, context: EmitContext, imports: Imports): string {
  const result = onlyTypes(`: ${context.typeOf(type, imports)} | undefined`);
  const parameters = `bytes${onlyTypes(": Uint8Array")}, at${onlyTypes(": number")}, start${onlyTypes(": number")}`;
  return (
    jsDoc([`Reads \`${type.name}\` in a plain document — ${type.schemaLocation}`]) +
    `export function ${readPlainName(type)}(${parameters})${result} {\n`
  );
}

/** The function that reads an object from after the name in its start tag to after its end tag. */
export function emitPlainReader(object: ObjectBinding, plan: FastPlan, context: EmitContext, imports: Imports): string {
  const locals = localsOf(object);
  const scope: Scope = {
    object,
    plan,
    context,
    imports,
    local: (property) => locals.get(property) ?? "",
    use: (name) => imports.value(CODEGEN, name),
    shared: (name) => imports.value(`content/${object.module}`, name),
    follows: needsAutomaton(object, plan),
  };
  const body = `let i = at;\n${readAttributes(scope)}${readContent(scope)}${buildObject(scope)}`;
  const type = context.typeOf(object, imports);
  const made = isComplete(partsOf(scope))
    ? ""
    : `const ${constructorName(object)} = /*@__PURE__*/ ${scope.use("constructorOf")}${onlyTypes(`<${type}>`)}();\n\n`;
  return `${made}${head(object, context, imports)}${indent(body)}}\n`;
}

/** Whether counting children says less than the automaton of their content, if it has one. */
function needsAutomaton(object: ObjectBinding, plan: FastPlan): boolean {
  const { content } = object;
  if (content.kind !== "automaton") return false;
  return (
    !content.properties.every((one) => one.minOccurs === 0 || isStraightChild(object, one, plan)) || !isLinear(content)
  );
}

/** The local variable of each property. */
function localsOf(object: ObjectBinding): ReadonlyMap<PropertyBinding, string> {
  const locals = new Map<PropertyBinding, string>();
  const taken = new Set<string>();
  for (const property of [...object.attributes, ...propertiesOf(object)]) {
    const wanted = localName(property.property);
    const name = taken.has(wanted) ? `${wanted}_${locals.size + 1}` : wanted;
    taken.add(name);
    locals.set(property, name);
  }
  return locals;
}

/** Attributes stand in any order, each after white space. */
function readAttributes({ object, imports, local, use }: Scope): string {
  const attributes = object.attributes.filter(isStraightAttribute);
  if (attributes.length === 0) return "";
  let code = "";
  let cases = "";
  for (const property of attributes) {
    const { type, name, valueConstraint } = property;
    if (type.kind !== "value") continue;
    const written = `${name}="`;
    const read = wantsToken(type) ? "plainTokenAttribute" : "plainAttribute";
    const at = `i + ${written.length}`;
    const scanned = isScanned(type);
    const value = scanned ? valueAt(type, at, imports) : valueOfText(type, `${use(read)}(bytes, ${at})`, imports);
    const isWrong = scanned ? ` || bytes[${use("plain")}.at++] !== ${QUOTATION_MARK}` : "";
    const test = `${local(property)} === undefined && ${standsAt(written)}`;
    // Another spelling of the fixed value is left to the reader.
    const isFixed =
      valueConstraint?.variety === "fixed"
        ? `if (!(${standsAt(`${valueConstraint.lexicalForm}"`, written.length)})) return undefined;\n`
        : "";
    code += `let ${local(property)};\n`;
    cases += `if (${test}) {\n${indent(`${isFixed}${local(property)} = ${value};\nif (${local(property)} === undefined${isWrong}) return undefined;\n`)}} else `;
  }
  const loop = `i = ${use("skipSpace")}(bytes, i);\n${cases}return undefined;\ni = ${use("plain")}.at;\n`;
  code += `while (${use("isSpaceAt")}(bytes, i)) {\n${indent(loop)}}\n`;
  for (const property of attributes) {
    const { type, valueConstraint, optional } = property;
    if (!optional) code += `if (${local(property)} === undefined) return undefined;\n`;
    else if (valueConstraint !== undefined && type.kind === "value") {
      const value = `${use("plainValue")}(${useDatatype(imports, type)}, ${quote(valueConstraint.lexicalForm)})`;
      code += `${local(property)} ??= ${value};\n`;
    }
  }
  return code;
}

function readContent(scope: Scope): string {
  const { object, use } = scope;
  const { content } = object;
  const close = `i = ${use("plainEnd")}(bytes, i, start);\nif (i < 0) return undefined;\n${use("plain")}.at = i;\n`;
  let declarations = "";
  for (const property of propertiesOf(object)) declarations += declare(property, scope);
  const code = readInside(scope) + close;
  if (!canBeEmpty(content)) return declarations + code;
  return `${declarations}if (${standsAt("/>")}) ${use("plain")}.at = i + 2;\nelse {\n${indent(code)}}\n`;
}

/** Whether an empty-element tag is an element of the type. That of a simple type is left to the reader. */
function canBeEmpty(content: ContentBinding): boolean {
  if (content.kind === "all") return content.properties.every((one) => one.minOccurs === 0);
  return content.kind === "empty" || (content.kind === "automaton" && content.model.accepting[0] === true);
}
/** What stands between the tags. */
function readInside(scope: Scope): string {
  const { object, use, shared } = scope;
  const { content } = object;
  if (content.kind === "simple") {
    const value = valueOfContent(content.value, "i + 1", scope);
    return `if (!(${standsAt(">")})) return undefined;\nconst content = ${value};\nif (content === undefined) return undefined;\ni = ${use("plain")}.at;\n`;
  }
  if (content.kind === "empty") return `if (!(${standsAt(">")})) return undefined;\ni++;\n`;
  let code = `i = ${use("plainContent")}(bytes, i);\nif (i < 0) return undefined;\n`;
  if (content.kind === "all") {
    // Writers keep to the schema's order as a rule; where they do not, what is left is looked for again.
    const pass = content.properties.map((property) => readChild(property, 0, scope)).join("");
    code += `for (let before = -1; before !== i && bytes[i + 1] !== ${SLASH}; ) {\n${indent(`before = i;\n${pass}`)}}\n`;
  } else if (content.kind === "automaton") {
    const children = content.properties.filter((one) => isStraightChild(object, one, scope.plan));
    const pass = content.properties.map((one, symbol) => {
      const isFollowed = children.length - children.indexOf(one) > FEW_CHILDREN;
      return readChild(one, symbol, scope, isFollowed ? LEAVE_AT_END : "");
    });
    const all = pass.join("");
    if (scope.follows) code += "let state = 0;\n";
    code += all.includes(LEAVE_AT_END) ? `children: {\n${indent(all)}}\n` : all;
    if (scope.follows) code += `if (!${shared(modelName(object))}.accepting[state]) return undefined;\n`;
  }
  return code;
}

function declare(property: PropertyBinding, { object, plan, context, imports, local }: Scope): string {
  if (!isStraightChild(object, property, plan)) return "";
  const type = context.textOfProperty(property, imports);
  return `let ${local(property)}${onlyTypes(`: ${property.repeated ? `(${type})[]` : type} | undefined`)};\n`;
}

/** A child as often as it stands here. One that is not read straight is not looked for: its tag is then no expected one. */
function readChild(property: PropertyBinding, symbol: number, scope: Scope, afterwards = ""): string {
  const { object, plan, imports, local, use, shared } = scope;
  if (!isStraightChild(object, property, plan)) return "";
  const { type, name, repeated, maxOccurs } = property;
  const into = repeated ? "one" : local(property);
  // Where nothing can stand in the tag but its name, it is compared as a whole.
  const isOpen = isContent(type) && mayHaveMore(type);
  const start = isOpen ? `<${name}` : `<${name}>`;
  const after = `i + ${name.length + (isContent(type) ? 1 : 2)}`;
  let body = "";
  const declared = repeated ? "const " : "";
  if (isContent(type)) {
    const read = imports.value(`fast/${type.module}`, readPlainName(type));
    body += `${declared}${into} = ${read}(bytes, ${after}, i + 1);\nif (${into} === undefined) return undefined;\n`;
  } else {
    body += `${declared}${into} = ${valueOfContent(type, after, scope)};\nif (${into} === undefined) return undefined;\n`;
  }
  const isUnbounded = !Number.isFinite(maxOccurs);
  if (scope.follows) {
    const step = `state = ${use("nextState")}(${shared(modelName(object))}, state, ${symbol});\nif (state < 0) return undefined;\n`;
    body = step + body;
  } else if (repeated && !isUnbounded)
    body += `if (${local(property)} !== undefined && ${local(property)}.length >= ${maxOccurs}) return undefined;\n`;
  // An array that begins with its first item has room for just that: most have no more.
  if (repeated)
    body += `if (${local(property)} === undefined) ${local(property)} = [one];\nelse ${local(property)}.push(one);\n`;
  body += `i = ${isContent(type) ? `${use("plainTag")}(bytes)` : `${use("plainNext")}(bytes, i + 1)`};\nif (i < 0) return undefined;\n${afterwards}`;
  // That a tag begins here is known.
  const isNext = `${standsAt(start.slice(1), 1)}${isOpen ? ` && ${use("endsName")}(bytes, ${after})` : ""}`;
  if (repeated) return `while (${isNext}) {\n${indent(body)}}\n`;
  return `if (${local(property)} === undefined && ${isNext}) {\n${indent(body)}}\n`;
}

/** Whether something other than `>` can follow the name in a start tag. */
function mayHaveMore(type: ObjectBinding | UnionBinding): boolean {
  if (type.kind === "union") return type.cases.some((one) => mayHaveMore(one.type));
  return type.attributes.length > 0 || canBeEmpty(type.content);
}

/** Name of the function that has the text of an element as the type wants it. */
function textReader(type: ValueBinding): string {
  return wantsToken(type) ? "plainToken" : "plainText";
}

/** An expression for the value of the text that begins at `at`; reading is then where the end tag must be. */
function valueOfContent(type: ValueBinding, at: string, { imports, use }: Scope): string {
  if (isScanned(type)) return valueAt(type, at, imports);
  return valueOfText(type, `${use(textReader(type))}(bytes, ${at})`, imports);
}

const QUOTATION_MARK = 0x22;
const SLASH = 0x2f;

/** An end tag is no child, so that none of those that could still come needs to be looked for: it pays if they are many. */
const LEAVE_AT_END = `if (bytes[i + 1] === ${SLASH}) break children;\n`;
const FEW_CHILDREN = 2;

/**
 * An expression for whether a text stands at `i`, as many bytes further. Each byte is compared with a constant: no loop is
 * as fast.
 */
function standsAt(text: string, further = 0): string {
  return Array.from(new TextEncoder().encode(text), (byte, j) => {
    const at = further + j;
    return `bytes[${at === 0 ? "i" : `i + ${at}`}] === ${byte}`;
  }).join(" && ");
}

/** A property of an object that was read, and the local variable with its value. */
interface Part {
  readonly property: string;
  readonly name: string;
  /** Whether it has a value in any case. */
  readonly isSure: boolean;
  /** Whether it is a list, which is there even if nothing is in it. */
  readonly isList: boolean;
}

/** The properties of an object in the order in which the reader sets them. */
function partsOf({ object, plan, local, follows }: Scope): readonly Part[] {
  const { content } = object;
  const properties = propertiesOf(object).filter((one) => isStraightChild(object, one, plan));
  const part = (one: PropertyBinding): Part => ({
    property: one.property,
    name: local(one),
    isSure: one.attribute ? !one.optional : one.minOccurs > 0 && !follows,
    isList: one.repeated && !one.optional,
  });
  return [
    ...object.attributes.filter(isStraightAttribute).map(part),
    ...(content.kind === "simple" ? [{ property: "$value", name: "content", isSure: true, isList: false }] : []),
    ...properties.map(part),
  ];
}

/** Whether all properties are there in any case: engines make an object with them at once. */
function isComplete(parts: readonly Part[]): boolean {
  return parts.every((one) => one.isSure);
}

/** Name of the constructor of objects that do not always have the same properties. */
function constructorName(object: ObjectBinding): string {
  return `Plain${object.name}`;
}

/** The names that the reader of an object declares. */
export function namesOfReader(type: ObjectBinding | UnionBinding): readonly string[] {
  return type.kind === "object" ? [readPlainName(type), constructorName(type)] : [readPlainName(type)];
}

function buildObject(scope: Scope): string {
  const { object, context, imports, local, use, shared, follows } = scope;
  let code = "";
  if (!follows) {
    for (const one of propertiesOf(object)) {
      if (one.minOccurs === 0) continue;
      const isFew = one.repeated && one.minOccurs > 1 ? ` || ${local(one)}.length < ${one.minOccurs}` : "";
      code += `if (${local(one)} === undefined${isFew}) return undefined;\n`;
    }
  }
  const parts = partsOf(scope);
  const type = context.typeOf(object, imports);
  if (isComplete(parts)) {
    const members = parts.map(({ property, name }) => `${propertyName(property)}: ${name}`).join(", ");
    code += `const value = ${members === "" ? "{}" : `{ ${members} }`}${onlyTypes(` as ${type}`)};\n`;
  } else {
    code += `const value = new ${constructorName(object)}();\n`;
    for (const { property, name, isSure, isList } of parts) {
      const target = access("value", property);
      if (isSure) code += `${target} = ${name};\n`;
      else code += isList ? `${target} = ${name} ?? [];\n` : `if (${name} !== undefined) ${target} = ${name};\n`;
    }
  }
  if (hasAssertions(object)) {
    const holds = (property: string): string => {
      const found = parts.find((one) => one.property === property);
      return found === undefined || (found.isList && !found.isSure) ? access("value", property) : found.name;
    };
    const given = [...assertedArguments(object, context, "value", holds), use("silent")].join(", ");
    code += `${use("silent")}.failed = false;\n${shared(assertName(object))}(${given});\n`;
    code += `if (${use("silent")}.failed) return undefined;\n`;
  }
  return `${code}return value;\n`;
}

/** The function that reads whichever case of a union stands there. */
export function emitPlainUnionReader(union: UnionBinding, context: EmitContext, imports: Imports): string {
  let body = "";
  for (const [i, { values, type }] of union.cases.entries()) {
    const read = imports.value(`fast/${type.module}`, readPlainName(type));
    const found = access(`case${i + 1}`, union.discriminator.property);
    const test = values.map((one) => `${found} === ${quote(one)}`).join(" || ");
    body += `const case${i + 1} = ${read}(bytes, at, start);\nif (case${i + 1} !== undefined && (${test || "false"})) return case${i + 1};\n`;
  }
  return `${head(union, context, imports)}${indent(`${body}return undefined;\n`)}}\n`;
}
