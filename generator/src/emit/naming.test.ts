import { describe, expect, it } from "vitest";
import { localName } from "./naming.ts";

describe("local variables for properties", () => {
  it.each([
    ["name", "name"],
    ["class", "class_"],
    ["reader", "reader_"],
    ["to", "to_"],
    ["itemCount", "itemCount_"],
    ["item_", "item__"],
    ["to_", "to__"],
    ["stringDatatype", "stringDatatype_"],
    ["Item", "Item_"],
    ["readSimple", "readSimple_"],
    ["placeChild", "placeChild_"],
    ["a b", "a_20_b"],
    ["1st", "__1st"],
    ["a😀", "a_1f600__"],
  ])("%s", (property, local) => {
    expect(localName(property)).toBe(local);
    expect(() => new Function(`let ${local}; let ${local}Count = 0;`)).not.toThrow();
  });
});
