import type { LengthFacet } from "@schemawright/xsd";
import { CODEGEN } from "../naming.ts";
import type { EmitFacet, FacetContext } from "./facet-code.ts";

const NAMES = new Set(["QName", "NOTATION"]);
const OPERATORS = { length: "===", minLength: ">=", maxLength: "<=" } as const;

/** `length`, `minLength`, `maxLength`: code points, octets or items. https://www.w3.org/TR/xmlschema11-2/#rf-length */
export const emitLength: EmitFacet<LengthFacet> = (facet, context) => {
  // Names have no length: https://www.w3.org/TR/xmlschema11-2/#rf-length
  if (context.value.variety.kind === "atomic" && NAMES.has(context.value.variety.primitive)) return undefined;
  const length = lengthOf(context);
  return {
    declarations: [],
    condition: conditionOf(facet, length, context),
    code: `cvc-${facet.kind}-valid`,
    params: [["limit", String(facet.value)]],
    found: `{ value: lexical, length: ${length} }`,
  };
};

/** A text is seldom so long or short that its characters have to be counted: most have their number in code units, too. */
function conditionOf({ kind, value }: LengthFacet, length: string, { imports }: FacetContext): string {
  if (kind === "length" || !length.startsWith(COUNTING)) return `${length} ${OPERATORS[kind]} ${value}`;
  return `${imports.value(CODEGEN, kind === "minLength" ? "hasAtLeast" : "hasAtMost")}(lexical, ${value})`;
}

const COUNTING = "codePointLength(";

function lengthOf({ value, imports }: FacetContext): string {
  const { variety } = value;
  if (variety.kind === "list") return "value.length";
  const primitive = variety.kind === "atomic" ? variety.primitive : "string";
  if (primitive === "hexBinary") return `${imports.value(CODEGEN, "hexBinaryLength")}(lexical)`;
  if (primitive === "base64Binary") return `${imports.value(CODEGEN, "base64BinaryLength")}(lexical)`;
  return `${imports.value(CODEGEN, "codePointLength")}(lexical)`;
}
