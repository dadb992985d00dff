import { describe, expect, it } from "vitest";
import { element, readDocument, registryOf } from "../../../test/handles.ts";
import { anyType, builtInTypes, builtInTypes10 } from "../general.ts";
import type { TypeHandle } from "../index.ts";

const XS = "http://www.w3.org/2001/XMLSchema";

function ancestors(type: TypeHandle): readonly string[] {
  const base = type.base?.();
  const name = (type.name ?? "").replace(`{${XS}}`, "");
  return base === undefined ? [name] : [name, ...ancestors(base)];
}

const get = (table: typeof builtInTypes, name: string): TypeHandle => table[`{${XS}}${name}`]?.() ?? anyType;

describe("built-in types", () => {
  it("are all there", () => {
    expect(Object.keys(builtInTypes)).toHaveLength(51);
    expect(Object.keys(builtInTypes10)).toHaveLength(46);
    for (const [name, type] of Object.entries(builtInTypes)) expect(type().name).toBe(name);
  });
  it.each([
    ["byte", "short int long integer decimal anyAtomicType anySimpleType anyType"],
    ["IDREF", "NCName Name token normalizedString string anyAtomicType anySimpleType anyType"],
    ["IDREFS", "anySimpleType anyType"],
    ["dateTimeStamp", "dateTime anyAtomicType anySimpleType anyType"],
    ["error", "anySimpleType anyType"],
    ["anyType", ""],
  ])("%s", (name, bases) => {
    expect(ancestors(get(builtInTypes, name)).slice(1).join(" ")).toBe(bases);
  });
  it.each([
    ["gYear", "0000"],
    ["double", "+INF"],
    ["dateTime", "0000-01-01T00:00:00"],
  ])("%s has no %s in XSD 1.0", (name, text) => {
    const root = (table: typeof builtInTypes): ReturnType<typeof element> => element("r", () => get(table, name));
    expect(readDocument(root(builtInTypes), `<r>${text}</r>`)).toHaveProperty("value");
    expect(readDocument(root(builtInTypes10), `<r>${text}</r>`)).toEqual({ issues: ["cvc-datatype-valid.1.2.1 /r"] });
  });
  it("are not found by names that every object has", () => {
    const text = '<r xsi:type="constructor"/>';
    expect(
      readDocument(
        element("r", () => anyType),
        text,
        registryOf(),
      ),
    ).toEqual({ issues: ["cvc-elt.4.2 /r/@xsi:type"] });
  });
});
