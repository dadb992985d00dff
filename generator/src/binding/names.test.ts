import { describe, expect, it } from "vitest";
import { constantNameOf, propertyNameOf, typeNameOf } from "./names.ts";

describe("names made from XML names", () => {
  it.each([
    ["api-key", "apiKey", "ApiKey", "API_KEY"],
    ["API_KEY", "apiKey", "ApiKey", "API_KEY"],
    ["shipTo", "shipTo", "ShipTo", "SHIP_TO"],
    ["ShipTo", "shipTo", "ShipTo", "SHIP_TO"],
    ["MMSID", "mmsid", "Mmsid", "MMSID"],
    ["mms-ID", "mmsID", "MmsID", "MMS_ID"],
    ["a.b_c", "aBC", "ABC", "A_B_C"],
    ["x1", "x1", "X1", "X1"],
    ["_1st", "_1st", "_1st", "_1ST"],
    ["größe", "größe", "Größe", "GRÖSSE"],
    ["名前", "名前", "名前", "名前"],
    ["constructor", "_constructor", "Constructor", "CONSTRUCTOR"],
    ["to-string", "_toString", "ToString", "TO_STRING"],
    ["__proto__", "proto", "Proto", "_PROTO_"],
    ["then", "_then", "Then", "THEN"],
    ["class", "class", "Class", "CLASS"],
  ])("%s", (name, property, type, constant) => {
    expect(propertyNameOf(name)).toBe(property);
    expect(typeNameOf(name)).toBe(type);
    expect(constantNameOf(name)).toBe(constant);
  });
});
