import { describe, expect, it } from "vitest";
import { readLock, writeLock } from "./name-lock.ts";

describe("a lock file", () => {
  it("is read as it was written", () => {
    const lock = { types: { "type::{urn:a}T": "T" }, properties: { "type::{urn:a}T": { "@a": "aAttribute", a: "a" } } };
    expect(readLock(writeLock(lock))).toEqual({ lock });
  });

  it.each([
    ["", /not JSON/],
    ["null", /version is undefined/],
    ['{ "version": 2 }', /version is 2; expected 1/],
    ['{ "version": 1, "types": [], "properties": {} }', /"types"/],
    ['{ "version": 1, "types": {}, "properties": { "a": 1 } }', /"properties"/],
  ])("%s is none", (text, fault) => {
    const read = readLock(text);
    expect("fault" in read && read.fault).toMatch(fault);
  });
});
