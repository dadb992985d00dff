import type { EnumerationFacet } from "@schemawright/xsd";
import { onlyTypes, quote } from "../../code/code.ts";
import type { EmitFacet } from "./facet-code.ts";

/** Types whose values are equal exactly if their normalised text is. */
const TEXTUAL = new Set(["string", "anyURI"]);

/** `enumeration`. https://www.w3.org/TR/xmlschema11-2/#rf-enumeration */
export const emitEnumeration: EmitFacet<EnumerationFacet> = (facet, { value, constant, refuse }) => {
  const { variety } = value;
  const allowed = facet.value.map((one) => one.lexical);
  if (variety.kind !== "atomic") {
    refuse(facet, "An enumeration of a list or union");
    return undefined;
  }
  const name = `${constant}_VALUES`;
  const text = variety.representation === "string";
  if (text && !TEXTUAL.has(variety.primitive)) {
    refuse(facet, `An enumeration of xs:${variety.primitive}`);
    return undefined;
  }
  const items = allowed.map((lexical) => (text ? quote(lexical) : literal(lexical, variety.representation)));
  const type = text ? "string" : variety.representation;
  return {
    declarations: [`const ${name}${onlyTypes(`: ReadonlySet<${type}>`)} = new Set([${items.join(", ")}]);`],
    condition: `${name}.has(${text ? "lexical" : "value"})`,
    code: "cvc-enumeration-valid",
    params: [["allowed", quote(allowed)]],
    found: "{ value: lexical }",
  };
};

function literal(lexical: string, representation: string): string {
  if (representation === "boolean") return String(lexical === "true" || lexical === "1");
  if (representation === "bigint") return `${BigInt(lexical.replace(/^\+/, ""))}n`;
  return lexical === "INF" || lexical === "+INF" || lexical === "-INF"
    ? lexical.replace("+", "").replace("INF", "Infinity")
    : String(Number(lexical));
}
