import type { SimpleTypeDefinition } from "@schemawright/xsd";
import { ADAPTED, adapterOf } from "./adapters.ts";
import { documentationOf, errorCodesOf } from "./annotations.ts";
import type { BindingContext } from "./context.ts";
import { isLiteralUnion } from "./enumerations.ts";
import { chosenTypeName, defaultTypeName } from "./hints.ts";
import type { Representation, ValueBinding, ValueVariety } from "./model.ts";
import { typeNameOf } from "./names.ts";
import { effectiveFacet, nearestBuiltIn, representationOf, whiteSpaceOf } from "./representation.ts";

/** Binds simple types, each once. */
export interface ValueBinder {
  /** @param owner name for an anonymous type: that of the declaration it stands in */
  bind(definition: SimpleTypeDefinition, owner: string): ValueBinding;
  all(): readonly ValueBinding[];
}

export function createValueBinder(context: BindingContext): ValueBinder {
  const bound = new Map<string, ValueBinding>();

  function bind(definition: SimpleTypeDefinition, owner: string): ValueBinding {
    const key = definition.builtIn ? `built-in ${definition.name}` : context.keyOf(definition);
    const known = bound.get(key);
    if (known !== undefined) return known;
    const adapter = definition.variety === "atomic" ? adapterOf(definition, context) : undefined;
    const builtIn = definition.builtIn && adapter === undefined;
    const name = definition.builtIn
      ? `${adapter === undefined ? "" : "Xs"}${adapter === undefined ? (definition.name ?? "anySimpleType") : typeNameOf(definition.name ?? "")}`
      : context.nameType(chosenTypeName(definition, context) ?? defaultTypeName(definition.name, owner, context));
    const base = definition.baseTypeDefinition;
    const value: ValueBinding = {
      kind: "value",
      name,
      hinted: chosenTypeName(definition, context) !== undefined,
      builtIn,
      version: context.version,
      module: definition.builtIn ? (builtIn ? "" : ADAPTED) : context.moduleOf(definition.location.document),
      documentation: documentationOf(definition.annotations),
      schemaLocation: definition.builtIn ? (builtIn ? "" : "XML Schema") : context.place(definition.location),
      definition,
      base:
        definition.builtIn || base === undefined || definition.variety !== base.variety
          ? undefined
          : bind(base, `${name}Base`),
      variety: varietyOf(definition, name),
      errors: errorCodesOf(definition.annotations),
    };
    bound.set(key, value);
    if (adapter !== undefined && value.variety.kind === "atomic" && value.variety.representation !== "string") {
      const message = `Values of the type ${name} are no texts but of the type ${value.variety.representation}, so that no adapter can be asked.`;
      const params = { type: name };
      context.report({
        code: "contract-adapters",
        severity: "error",
        message,
        location: definition.location,
        length: 1,
        params,
      });
    }
    return value;
  }

  function varietyOf(definition: SimpleTypeDefinition, name: string): ValueVariety {
    if (definition.variety === "list" && definition.itemTypeDefinition !== undefined) {
      return { kind: "list", item: bind(definition.itemTypeDefinition, `${name}Item`) };
    }
    if (definition.variety === "union") {
      const members = definition.memberTypeDefinitions.map((member, i) => bind(member, `${name}Member${i + 1}`));
      return { kind: "union", members };
    }
    const builtIn = nearestBuiltIn(definition)?.name ?? "anySimpleType";
    const representation = representationOf(definition);
    const enumeration = effectiveFacet(definition, "enumeration");
    const literals = literalsOf(
      representation,
      enumeration?.value.map((one) => one.lexical),
    );
    return {
      kind: "atomic",
      representation,
      builtIn,
      primitive: definition.primitiveTypeDefinition?.name ?? builtIn,
      whiteSpace: whiteSpaceOf(definition),
      literals,
      adapter: adapterOf(definition, context),
      literalType:
        literals !== undefined &&
        adapterOf(definition, context) === undefined &&
        isLiteralUnion(definition, representation, literals.length, context),
    };
  }

  /** Enumerated values as literals; none where TypeScript has no literal for one of them. */
  function literalsOf(
    representation: Representation,
    lexical: readonly string[] | undefined,
  ): readonly (string | number)[] | undefined {
    if (lexical === undefined || representation === "bigint" || representation === "boolean") return undefined;
    if (representation === "string") return lexical;
    const numbers = lexical.map(Number);
    return numbers.every(Number.isFinite) ? numbers : undefined;
  }

  return { bind, all: () => [...bound.values()].filter((value) => !value.builtIn) };
}
