import { TEXTUAL } from "../binding/enumerations.ts";
import type { TypeBinding, ValueBinding } from "../binding/model.ts";
import { quote } from "../code/code.ts";

/** Names a type that has a declaration of its own, and notes the import. */
export type NameType = (value: ValueBinding) => string;

/** Primitive types whose values are strings of a datatype of their own. */
const LEXICAL = new Set(
  (
    "decimal dateTime date time gYearMonth gYear gMonthDay gDay gMonth duration hexBinary base64Binary " +
    "dateTimeStamp yearMonthDuration dayTimeDuration"
  ).split(" "),
);

/** The TypeScript type of a simple type: its alias, or the type itself where it is built in. */
export function valueType(value: ValueBinding, name: NameType, runtime: (symbol: string) => string): string {
  return value.builtIn ? valueDefinition(value, name, runtime) : name(value);
}

/** What stands to the right of `=` in the alias of a simple type. */
export function valueDefinition(value: ValueBinding, name: NameType, runtime: (symbol: string) => string): string {
  const { variety } = value;
  if (variety.kind === "list") return `${parenthesise(valueType(variety.item, name, runtime))}[]`;
  if (variety.kind === "union") {
    // Nothing is a value of xs:error.
    if (variety.members.length === 0) return "never";
    const members = variety.members.map((member) => valueType(member, name, runtime));
    // `string` would swallow the literals beside it, and with them an editor's suggestions.
    const widened = members.length > 1 ? members.map((one) => (one === "string" ? "(string & {})" : one)) : members;
    return [...new Set(widened)].join(" | ");
  }
  if (variety.literals !== undefined && variety.literalType)
    return variety.literals.map((one) => quote(one)).join(" | ");
  if (variety.representation !== "string") return variety.representation;
  if (variety.literals !== undefined && TEXTUAL.has(variety.primitive)) {
    return `${runtime("Lexical")}<${quote(outermostEnumeration(value).name)}>`;
  }
  const kind = LEXICAL.has(variety.builtIn) ? variety.builtIn : variety.primitive;
  return LEXICAL.has(kind) ? `${runtime("Lexical")}<${quote(kind)}>` : "string";
}

/** The type whose brand the values of a large enumeration have, so that those of a narrower one can stand where its own may. */
function outermostEnumeration(value: ValueBinding): ValueBinding {
  const { base } = value;
  const isLarge = base?.variety.kind === "atomic" && base.variety.literals !== undefined && !base.variety.literalType;
  return base !== undefined && isLarge ? outermostEnumeration(base) : value;
}

/** Whether a type is held as a string, so that writing it needs no formatting. */
export function isText(type: TypeBinding): boolean {
  return (
    type.kind === "value" &&
    type.variety.kind === "atomic" &&
    type.variety.representation === "string" &&
    type.variety.adapter === undefined
  );
}

function parenthesise(type: string): string {
  return /[|&]/.test(type) ? `(${type})` : type;
}
