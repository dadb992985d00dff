import { describe, expect, test } from "vitest";
import {
  base64BinaryLength,
  canonicalBase64Binary,
  canonicalHexBinary,
  hexBinaryLength,
  isBase64Binary,
  isHexBinary,
} from "./binary.ts";

describe("hexBinary", () => {
  test.each([
    ["", 0, ""],
    ["0fB7", 2, "0FB7"],
    ["00", 1, "00"],
  ])("%j has %i octets and is canonically %j", (lexical, length, canonical) => {
    expect(isHexBinary(lexical)).toBe(true);
    expect(hexBinaryLength(lexical)).toBe(length);
    expect(canonicalHexBinary(lexical)).toBe(canonical);
  });

  test.each(["0", "0g", "0 ", "0x00", "@A", "\u00100"])("%j is none", (lexical) => {
    expect(isHexBinary(lexical)).toBe(false);
  });
});

describe("base64Binary", () => {
  test.each([
    ["", 0, ""],
    ["AQID", 3, "AQID"],
    ["AQI=", 2, "AQI="],
    ["AQ==", 1, "AQ=="],
    ["A Q = =", 1, "AQ=="],
    ["AQID BAUG", 6, "AQIDBAUG"],
    ["+/+/", 3, "+/+/"],
  ])("%j has %i octets and is canonically %j", (lexical, length, canonical) => {
    expect(isBase64Binary(lexical)).toBe(true);
    expect(base64BinaryLength(lexical)).toBe(length);
    expect(canonicalBase64Binary(lexical)).toBe(canonical);
  });

  test.each([
    "A",
    "AQ",
    "AQI",
    "AR==",
    "AQJ=",
    "A===",
    "====",
    "=",
    "AQ=A",
    "AQ==AQID",
    " AQID",
    "AQID ",
    "AQ  ID",
    "AQ-_",
    "AQ\nID",
  ])("%j is none", (lexical) => {
    expect(isBase64Binary(lexical)).toBe(false);
  });
});
