import { describe, expect, test } from "vitest";
import type { RestrictedNameTest, RestrictedPath } from "../components/index.ts";
import { parseRestrictedXPath } from "./restricted.ts";

const CONTEXT = { namespaceBindings: { p: "urn:p", child: "urn:child" }, defaultNamespace: "urn:d" };

function printName({ namespace, localName }: RestrictedNameTest): string {
  return `{${namespace ?? "*"}}${localName ?? "*"}`;
}

/** A path with its names resolved: `.//{urn:d}a/@{}b`. */
function print({ anywhere, steps, attribute }: RestrictedPath): string {
  const end = attribute === undefined ? [] : [`@${printName(attribute)}`];
  return (anywhere ? ".//" : "") + [...steps.map(printName), ...end].join("/");
}

function parse(expression: string, role: "selector" | "field"): string {
  const parsed = parseRestrictedXPath(expression, role, CONTEXT);
  return parsed.ok ? parsed.paths.map(print).join(" | ") : `fault ${parsed.offset}`;
}

describe("expressions of both grammars", () => {
  test.each([
    [".", ""],
    ["a", "{urn:d}a"],
    ["p:a/b", "{urn:p}a/{urn:d}b"],
    ["*/p:*", "{*}*/{urn:p}*"],
    ["./a/./b/.", "{urn:d}a/{urn:d}b"],
    [".//a", ".//{urn:d}a"],
    [" . // a / b ", ".//{urn:d}a/{urn:d}b"],
    [".//.", ".//"],
    ["a | .//b|c/d", "{urn:d}a | .//{urn:d}b | {urn:d}c/{urn:d}d"],
    ["child::a/child::*", "{urn:d}a/{*}*"],
    ["child :: a", "{urn:d}a"],
    ["child:a", "{urn:child}a"],
    ["child", "{urn:d}child"],
    ["xml:a", "{http://www.w3.org/XML/1998/namespace}a"],
    ["a.b-c", "{urn:d}a.b-c"],
  ])("%s", (expression, paths) => {
    expect(parse(expression, "selector")).toBe(paths);
    expect(parse(expression, "field")).toBe(paths);
  });
});

describe("fields may end in an attribute", () => {
  test.each([
    ["@a", "@{}a"],
    ["@*", "@{*}*"],
    ["@p:*", "@{urn:p}*"],
    ["a/@p:b", "{urn:d}a/@{urn:p}b"],
    [".//@a", ".//@{}a"],
    ["./@a", "@{}a"],
    ["attribute::a", "@{}a"],
    ["a | @b", "{urn:d}a | @{}b"],
  ])("%s", (expression, paths) => {
    expect(parse(expression, "field")).toBe(paths);
    expect(parse(expression, "selector")).toMatch(/^fault/);
  });
});

describe("faults are where they stand", () => {
  test.each([
    ["", 0],
    ["/a", 0],
    ["//a", 0],
    ["a//b", 1],
    ["a/.//b", 3],
    ["..", 0],
    ["a/", 2],
    ["a|", 2],
    ["a b", 2],
    ["a[1]", 1],
    ["@a/b", 2],
    ["a()", 1],
    ["text()", 4],
    ["q:a", 0],
    ["*:a", 0],
    ["self::a", 4],
    ["'a'", 0],
    ["1", 0],
    ["a (: b :)", 2],
    ["a/#", 2],
    ["toString:a", 0],
  ])("%s", (expression, offset) => {
    expect(parse(expression, "field")).toBe(`fault ${offset}`);
  });
});
