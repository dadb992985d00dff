import { describe, expect, it } from "vitest";
import { constructorOf } from "./constructor-of.ts";

describe("constructorOf", () => {
  it("makes objects that are those of a literal", () => {
    const Value = constructorOf<{ a?: number }>();
    const value = new Value();
    expect(value).toStrictEqual({});
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    value.a = 1;
    expect(Object.getOwnPropertyDescriptors(value)).toStrictEqual(Object.getOwnPropertyDescriptors({ a: 1 }));
    expect(value.constructor).toBe(Object);
    expect(structuredClone(value)).toStrictEqual({ a: 1 });
  });

  it("leaves the prototype of all objects as it was", () => {
    const before = Reflect.ownKeys(Object.prototype);
    constructorOf();
    expect(Reflect.ownKeys(Object.prototype)).toStrictEqual(before);
    expect(Object.prototype.constructor).toBe(Object);
  });
});
