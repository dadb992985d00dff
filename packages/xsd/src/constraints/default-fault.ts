import type { SimpleTypeDefinition } from "../components/index.ts";
import { canonicalLiteral } from "../datatypes/canonical.ts";
import { type ValueContext, valueFault } from "../datatypes/lexical.ts";

/**
 * What keeps a literal from being a default or fixed value of a simple type; `undefined` if nothing does. The literal
 * must be valid: https://www.w3.org/TR/xmlschema11-1/#cos-valid-simple-default. In 1.0 its value must have one, and the
 * canonical literal of that must be valid too, which a pattern may forbid: https://www.w3.org/TR/xmlschema-1/#a-props-correct
 * and #e-props-correct, clause 2.
 */
export function defaultFault(type: SimpleTypeDefinition, literal: string, context: ValueContext): string | undefined {
  const fault = valueFault(type, literal, context);
  if (fault !== undefined || context.version === "1.1") return fault;
  const canonical = canonicalLiteral(type, literal, context);
  const canonicalFault = valueFault(type, canonical, context);
  return canonicalFault && `in XSD 1.0 it is looked at in its canonical form "${canonical}", and ${canonicalFault}`;
}
