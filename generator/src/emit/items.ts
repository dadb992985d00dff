import type { ItemsBinding, ItemsModel, ObjectBinding } from "../binding/model.ts";
import { objectLiteral, onlyTypes, quote, wrap } from "../code/code.ts";
import type { Imports } from "../code/module.ts";
import type { EmitContext } from "./context.ts";
import { CODEGEN, itemsName, useElementHandle } from "./naming.ts";
import { wildcardLiteral } from "./wildcard.ts";

/** The constant that describes content kept as a list of items. */
export function emitItems(
  object: ObjectBinding,
  content: ItemsBinding,
  imports: Imports,
  context: EmitContext,
): string {
  const symbols = content.symbols.map((one) =>
    one.kind === "wildcard" ? wildcardLiteral(one) : useElementHandle(imports, one),
  );
  const { openContent } = content;
  const literal = objectLiteral([
    ["type", quote(object.definition.name ?? object.name)],
    ["schemaLocation", quote(object.schemaLocation)],
    ["mixed", String(content.mixed)],
    ["symbols", `() => ${wrap("[", symbols, "]")}`],
    ["model", modelLiteral(content.model)],
    ["discards", context.discardsOf(object) ? "true" : undefined],
    [
      "openContent",
      openContent === undefined
        ? undefined
        : objectLiteral([
            ["mode", quote(openContent.mode)],
            ["wildcard", wildcardLiteral(openContent.wildcard)],
          ]),
    ],
  ]);
  return `export const ${itemsName(object)}${onlyTypes(`: ${imports.type(CODEGEN, "ItemsContent")}`)} = ${literal};\n`;
}

function modelLiteral(model: ItemsModel): string {
  if (model.kind === "automaton") {
    return objectLiteral([
      ["kind", quote("automaton")],
      ["transitions", JSON.stringify(model.transitions)],
      ["accepting", JSON.stringify(model.accepting)],
    ]);
  }
  if (model.kind === "counting") {
    const counters = model.counters.map(
      ({ minOccurs, maxOccurs }) => `{ minOccurs: ${minOccurs}, maxOccurs: ${maxOccurs} }`,
    );
    return objectLiteral([
      ["kind", quote("counting")],
      ["counters", wrap("[", counters, "]")],
      ["moves", JSON.stringify(model.moves)],
      ["endings", JSON.stringify(model.endings)],
    ]);
  }
  return objectLiteral([
    ["kind", quote("all")],
    ["memberOf", JSON.stringify(model.memberOf)],
    ["minOccurs", JSON.stringify(model.minOccurs)],
    ["maxOccurs", `[${model.maxOccurs.join(", ")}]`],
    ["optional", String(model.optional)],
  ]);
}
