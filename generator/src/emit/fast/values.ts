import type { ValueBinding } from "../../binding/model.ts";
import { derivationChain } from "../../binding/representation.ts";
import { indent, jsDoc, onlyTypes, quote } from "../../code/code.ts";
import type { Imports } from "../../code/module.ts";
import { isImported } from "../../contract/manifest.ts";
import { numberLiteral } from "../facets/number-literal.ts";
import { CODEGEN, facetsName, lowerFirst, useDatatype } from "../naming.ts";
import { carriedType, carrier, facetsOwner, isBoundedInteger, typeOf, whiteSpaceOf } from "../values.ts";
import { isVisible } from "./visible.ts";

/** Types whose values depend on where they stand, or say something about other places. */
const PLACED = new Set(["ID", "IDREF", "ENTITY", "QName", "NOTATION"]);
/** Types that take every text. */
const TEXTS = new Set(["string", "normalizedString", "token"]);

/** Whether a value is left to the reader: its text needs the document around it, or another package has its type. */
export function needsReader({ module, variety }: ValueBinding): boolean {
  // Which straight ways another package has is its own business.
  if (isImported(module)) return true;
  if (variety.kind === "list") return needsReader(variety.item);
  if (variety.kind === "union") return variety.members.length === 0 || variety.members.some(needsReader);
  return PLACED.has(variety.builtIn);
}

/** The types whose values are read where values of a type are. */
export function memberTypes(value: ValueBinding): readonly ValueBinding[] {
  return isChoice(value) && value.variety.kind === "union"
    ? value.variety.members.flatMap(memberTypes).concat(value)
    : [value];
}

/** Name of the function that has the value of a text, or the one that begins at an offset of it. */
function plainName(value: ValueBinding): string {
  return `${lowerFirst(value.name)}${isScanned(value) ? "At" : "Of"}`;
}

/** Name of the function that knows the values of a type. */
function isName(value: ValueBinding): string {
  return `is${value.name}`;
}

/** Names of the functions of a type. */
export function namesOfValue(value: ValueBinding): readonly string[] {
  return [plainName(value), isName(value)];
}

/**
 * Whether {@link valueOfText} wants texts in which no white space collapses: then it need not look at them once more.
 * Texts of visible characters alone have none.
 */
export function wantsToken(value: ValueBinding): boolean {
  if (value.builtIn) return value.name === "boolean";
  const { variety } = value;
  if (variety.kind === "union") return isChoice(value);
  if (variety.kind !== "atomic") return false;
  return holdsText(value) ? !isVisible(value) && whiteSpaceOf(value) === "collapse" : true;
}

/**
 * Whether values are read where they stand in a document, so that their text is looked at once: up to the first
 * character that is no part of one.
 */
export function isScanned(value: ValueBinding): boolean {
  const { variety } = value;
  if (variety.kind !== "atomic" || variety.adapter !== undefined) return false;
  return variety.builtIn === "decimal" || isScannedInteger(value);
}

/** Facets that ask nothing of how an integer is written. */
const OF_VALUES = new Set([
  "whiteSpace",
  "minInclusive",
  "minExclusive",
  "maxInclusive",
  "maxExclusive",
  "fractionDigits",
]);

function isScannedInteger(value: ValueBinding): boolean {
  const facets = derivationChain(value.definition).flatMap((one) => (one.builtIn ? [] : one.facets));
  return !value.builtIn && isBoundedInteger(value) && facets.every(({ kind }) => OF_VALUES.has(kind));
}

/** An expression for the value of a scanned type that begins at an offset of `bytes`; `undefined` if there is none. */
export function valueAt(value: ValueBinding, at: string, imports: Imports): string {
  if (value.builtIn) return `${imports.value(CODEGEN, "plainDecimal")}(bytes, ${at})`;
  return `${imports.value(`fast/${value.module}`, plainName(value))}(bytes, ${at})`;
}

/** An expression for the value of the text that `lexical` stands for; `undefined` if it has none. */
export function valueOfText(value: ValueBinding, lexical: string, imports: Imports): string {
  if (isScanned(value)) return `${imports.value(CODEGEN, "plainValue")}(${useDatatype(imports, value)}, ${lexical})`;
  if (!value.builtIn) return `${imports.value(`fast/${value.module}`, plainName(value))}(${lexical})`;
  if (value.name === "string") return lexical;
  if (value.name === "boolean") return `${imports.value(CODEGEN, "parseBoolean")}(${lexical})`;
  return `${imports.value(CODEGEN, "plainValue")}(${useDatatype(imports, value)}, ${lexical})`;
}

/** An expression for whether `subject` is a value of the type. */
export function isValueOf(value: ValueBinding, subject: string, imports: Imports): string {
  if (!value.builtIn) return `${imports.value(`fast/${value.module}`, isName(value))}(${subject})`;
  if (value.name === "string") return `${imports.value(CODEGEN, "isText")}(${subject})`;
  if (value.name === "boolean") return `(typeof ${subject} === "boolean")`;
  return `${imports.value(CODEGEN, "isValue")}(${useDatatype(imports, value)}, ${subject})`;
}

/** The function that has the value of a text. */
export function emitValueOfText(value: ValueBinding, imports: Imports): string {
  if (isScanned(value)) return emitValueAt(value, imports);
  const type = typeOf(value, imports);
  const head =
    jsDoc([`The \`${value.name}\` that a text stands for — ${value.schemaLocation}`]) +
    `export function ${plainName(value)}(lexical${onlyTypes(": string")})${onlyTypes(`: ${type} | undefined`)} {\n`;
  return `${head}${valueOfTextBody(value, type, imports)}}\n`;
}

function valueOfTextBody(value: ValueBinding, type: string, imports: Imports): string {
  const { variety } = value;
  if (isChoice(value) && variety.kind === "union") {
    // A text that is not collapsed is another for each member.
    const members = variety.members.map((one) => valueOfText(one, "lexical", imports)).join(" ?? ");
    return `  return ${members};\n`;
  }
  if (variety.kind !== "atomic" || variety.adapter !== undefined)
    return `  return ${valueByDatatype(value, imports)};\n`;
  const conditions = isVisible(value) || wantsToken(value) ? [] : whiteSpaceTest(value, "lexical", imports);
  if (holdsText(value)) {
    const all = [...conditions, ...facetsTest(value, "lexical", "lexical", imports)];
    const cast = variety.literals === undefined ? "" : onlyTypes(` as ${type}`);
    return all.length === 0 ? "  return lexical;\n" : `  return ${all.join(" && ")} ? lexical${cast} : undefined;\n`;
  }
  const read = `const value = ${carrier(value, imports)}.read(lexical, ${imports.value(CODEGEN, "silent")});\n`;
  const all = ["value !== undefined", ...facetsTest(value, "value", "lexical", imports)];
  const cast = variety.literals === undefined ? "" : onlyTypes(` as ${type}`);
  return `  ${read}  return ${all.join(" && ")} ? value${cast} : undefined;\n`;
}

/** The function that reads a value where it stands. */
function emitValueAt(value: ValueBinding, imports: Imports): string {
  const type = typeOf(value, imports);
  const parameters = `bytes${onlyTypes(": Uint8Array")}, at${onlyTypes(": number")}`;
  const body = isScannedInteger(value) ? integerAt(value, imports) : decimalAt(value, type, imports);
  return (
    jsDoc([`The \`${value.name}\` that begins at an offset of a document — ${value.schemaLocation}`]) +
    `export function ${plainName(value)}(${parameters})${onlyTypes(`: ${type} | undefined`)} {\n${indent(body)}}\n`
  );
}

function integerAt(value: ValueBinding, imports: Imports): string {
  const all = ["value !== undefined", ...facetsTest(value, "value", quote(""), imports)];
  return `const value = ${imports.value(CODEGEN, "plainInteger")}(bytes, at);\nreturn ${all.join(" && ")} ? value : undefined;\n`;
}

function decimalAt(value: ValueBinding, type: string, imports: Imports): string {
  const [facets] = facetsTest(value, "lexical", "lexical", imports);
  const cast = value.variety.kind === "atomic" && value.variety.literals !== undefined ? onlyTypes(` as ${type}`) : "";
  let body = `const lexical = ${imports.value(CODEGEN, "plainDecimal")}(bytes, at);\n`;
  if (facets === undefined) body += "return lexical;\n";
  else {
    const surely = surelyHold(value, imports);
    const test = surely === undefined ? facets : `((${surely}) || ${facets})`;
    body += `return lexical !== undefined && ${test} ? lexical${cast} : undefined;\n`;
  }
  return body;
}

const BETWEEN = { minInclusive: ">", minExclusive: ">", maxInclusive: "<", maxExclusive: "<" } as const;

/**
 * A condition under which the facets of a decimal hold in any case: it is well within its bounds, and no more digits are
 * written than its value may need. What is at a bound is asked exactly. `undefined` if there are other facets.
 */
function surelyHold({ definition }: ValueBinding, imports: Imports): string | undefined {
  const facets = derivationChain(definition).flatMap((one) => one.facets);
  const conditions = new Set<string>();
  for (const facet of facets.filter(({ kind }) => kind !== "whiteSpace")) {
    const seen = imports.value(CODEGEN, "decimal");
    switch (facet.kind) {
      case "totalDigits":
        conditions.add(`${seen}.digits <= ${facet.value}`);
        break;
      case "fractionDigits":
        conditions.add(`${seen}.places <= ${facet.value}`);
        break;
      case "minInclusive":
      case "minExclusive":
      case "maxInclusive":
      case "maxExclusive":
        conditions.add(`${seen}.nearest ${BETWEEN[facet.kind]} ${numberLiteral(facet.value, "decimal")}`);
        break;
      default:
        return undefined;
    }
  }
  return [...conditions].join(" && ");
}

function valueByDatatype(value: ValueBinding, imports: Imports): string {
  return `${imports.value(CODEGEN, "plainValue")}(${useDatatype(imports, value)}, lexical)`;
}

/** The function that knows the values of a type. */
export function emitIsValue(value: ValueBinding, imports: Imports): string {
  const { variety } = value;
  const conditions: string[] = [];
  if (holdsText(value) && variety.kind === "atomic") {
    if (isVisible(value)) conditions.push(`typeof value === "string"`);
    else {
      conditions.push(`${imports.value(CODEGEN, "isText")}(value)`, ...whiteSpaceTest(value, "value", imports));
    }
    conditions.push(...facetsTest(value, "value", "value", imports));
  } else if (holdsSafeInteger(value, imports)) {
    conditions.push(`typeof value === "number"`, "Number.isSafeInteger(value)");
    conditions.push(...facetsTest(value, "value", "String(value)", imports));
  } else {
    const asked = `${imports.value(CODEGEN, "isValue")}(${useDatatype(imports, value)}, value)`;
    const first = variety.kind === "union" && isChoice(value) ? variety.members[0] : undefined;
    // What the first member has needs no other to be asked.
    const isFirst = first?.builtIn === true && first.name === "boolean";
    conditions.push(isFirst ? `(${isValueOf(first, "value", imports)} || ${asked})` : asked);
  }
  return (
    jsDoc([`Whether a value is a \`${value.name}\` — ${value.schemaLocation}`]) +
    `export function ${isName(value)}(value${onlyTypes(": unknown")})${onlyTypes(": boolean")} {\n  return ${conditions.join(" && ")};\n}\n`
  );
}

/** A union that adds no facets to its members. */
function isChoice(value: ValueBinding): boolean {
  return value.variety.kind === "union" && value.base === undefined && facetsOwner(value) === undefined;
}

/** Whether values are texts that nothing but white space and facets restrict. */
function holdsText({ variety }: ValueBinding): boolean {
  return variety.kind === "atomic" && TEXTS.has(variety.builtIn) && variety.adapter === undefined;
}

function holdsSafeInteger(value: ValueBinding, imports: Imports): boolean {
  return (
    value.variety.kind === "atomic" &&
    carriedType(value, imports) === "number" &&
    carrier(value, imports) === imports.value(CODEGEN, "safeIntegerDatatype")
  );
}

function whiteSpaceTest(value: ValueBinding, subject: string, imports: Imports): string[] {
  const whiteSpace = whiteSpaceOf(value);
  if (whiteSpace === "preserve") return [];
  // Which member takes the value is not asked here.
  if (whiteSpace === undefined) return ["false"];
  return [`${imports.value(CODEGEN, whiteSpace === "collapse" ? "isCollapsed" : "isReplaced")}(${subject})`];
}

/** Whether all facets hold; nothing if there are none. */
function facetsTest(value: ValueBinding, subject: string, lexical: string, imports: Imports): string[] {
  const owner = facetsOwner(value);
  if (owner === undefined) return [];
  const facets = imports.value(`values/${owner.module}`, facetsName(owner));
  return [`${facets}(${subject}, ${lexical}, ${imports.value(CODEGEN, "silent")})`];
}
