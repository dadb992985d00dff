import type { SimpleTypeDefinition } from "@schemawright/xsd";
import { chosenEnumeration, type HintContext } from "./hints.ts";
import type { Representation, ValueBinding } from "./model.ts";
import { derivationChain } from "./representation.ts";

/** Beyond so many values, what an editor is sent to complete a word is more than 140 kB, and nobody reads it. */
export const MOST_LITERALS = 1000;

/** The nearest type that lists values: the type itself or one that it is derived from. */
export function enumeratedType(definition: SimpleTypeDefinition): SimpleTypeDefinition | undefined {
  return derivationChain(definition).find((one) => one.facets.some((facet) => facet.kind === "enumeration"));
}

/** Primitive types whose values are equal exactly if their texts are: others may write an enumerated value in another way. */
export const TEXTUAL: ReadonlySet<string> = new Set(["string", "anyURI"]);

/**
 * Whether an enumeration of so many values is a union of literals: as its author says, else as an editor bears it. Texts
 * that others can be equal to are none: a document may spell an enumerated date in another way.
 */
export function isLiteralUnion(
  definition: SimpleTypeDefinition,
  representation: Representation,
  count: number,
  context: HintContext,
): boolean {
  if (representation === "string" && !TEXTUAL.has(definition.primitiveTypeDefinition?.name ?? "")) return false;
  const form =
    chosenEnumeration(definition, context) ?? chosenEnumeration(enumeratedType(definition) ?? definition, context);
  return form === undefined ? count <= MOST_LITERALS : form === "literals";
}

/** Warns of enumerations that are no union of literals without anybody having said so. */
export function reportLargeEnumerations(values: readonly ValueBinding[], context: HintContext): void {
  for (const { name, definition, variety } of values) {
    if (variety.kind !== "atomic" || variety.literals === undefined || variety.literalType) continue;
    if (variety.literals.length <= MOST_LITERALS) continue;
    // What only renames an enumeration is what that is.
    if (enumeratedType(definition) !== definition || chosenEnumeration(definition, context) !== undefined) continue;
    const count = variety.literals.length;
    const message =
      `The type ${name} has ${count} values, which are too many for an editor: it is a text in TypeScript, and its values are ` +
      'in a list beside it. Choose with <contract:type enumeration="list"/> or, for a union of them, "literals"; or so in the contract\'s "types".';
    const params = { type: name, count };
    context.report({
      code: "large-enumeration",
      severity: "warning",
      message,
      location: definition.location,
      length: 1,
      params,
    });
  }
}
