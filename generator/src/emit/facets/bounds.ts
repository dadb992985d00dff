import type { BoundFacet } from "@schemawright/xsd";
import { quote } from "../../code/code.ts";
import { CODEGEN } from "../naming.ts";
import type { EmitFacet, FacetContext } from "./facet-code.ts";
import { numberLiteral } from "./number-literal.ts";

const OPERATORS = { minInclusive: ">=", minExclusive: ">", maxInclusive: "<=", maxExclusive: "<" } as const;
/** Primitive types whose values are points in time, or recur in it. */
export const MOMENTS: ReadonlySet<string> = new Set([
  "dateTime",
  "date",
  "time",
  "gYearMonth",
  "gYear",
  "gMonthDay",
  "gDay",
  "gMonth",
]);

/** `minInclusive` and its siblings, in the order of the value space. https://www.w3.org/TR/xmlschema11-2/#rf-minInclusive */
export const emitBound: EmitFacet<BoundFacet> = (facet, context) => {
  const condition = comparison(facet, context);
  if (condition === undefined) {
    context.refuse(facet, `${facet.kind} on this type`);
    return undefined;
  }
  return {
    declarations: [],
    condition,
    code: `cvc-${facet.kind}-valid`,
    params: [["limit", quote(facet.value)]],
    found: "{ value: lexical }",
  };
};

function comparison(facet: BoundFacet, { value, imports }: FacetContext): string | undefined {
  const { variety } = value;
  if (variety.kind !== "atomic") return undefined;
  const operator = OPERATORS[facet.kind];
  // A bound that is not a number bounds nothing but itself.
  if (facet.value === "NaN") return facet.kind.endsWith("Inclusive") ? "Number.isNaN(value)" : "false";
  if (variety.representation === "number") return `value ${operator} ${numberLiteral(facet.value, variety.primitive)}`;
  if (variety.representation === "bigint") return `value ${operator} ${BigInt(facet.value.replace(/^\+/, ""))}n`;
  const bound = quote(facet.value);
  if (variety.primitive === "decimal") {
    return `${imports.value(CODEGEN, "compareDecimal")}(lexical, ${bound}) ${operator} 0`;
  }
  // Incomparable values satisfy no bound, and `undefined >= 0` is false; the cast only tells TypeScript so.
  if (variety.primitive === "duration") {
    return `(${imports.value(CODEGEN, "compareDurationLexical")}(lexical, ${bound}) ?? NaN) ${operator} 0`;
  }
  if (!MOMENTS.has(variety.primitive)) return undefined;
  const compare = imports.value(CODEGEN, "compareDateTimeLexical");
  return `(${compare}(${quote(variety.primitive)}, lexical, ${bound}) ?? NaN) ${operator} 0`;
}
