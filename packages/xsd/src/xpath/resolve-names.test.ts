import { describe, expect, it } from "vitest";
import { parseXPath } from "./parser.ts";
import { type ResolvedXPath, resolveNames } from "./resolve-names.ts";

const context = {
  namespaceBindings: {
    p: "urn:p",
    xs: "http://www.w3.org/2001/XMLSchema",
    fn: "http://www.w3.org/2005/xpath-functions",
  },
  defaultNamespace: "urn:default",
};

function resolve(expression: string): ResolvedXPath {
  const parsed = parseXPath(expression);
  if (!parsed.ok) throw new Error(parsed.message);
  return resolveNames(parsed.ast, context);
}

function step(namespace: string): unknown {
  return { ast: { steps: [{ test: { name: { namespace } } }] } };
}

describe("resolveNames", () => {
  it.each([
    ["a", "urn:default"],
    ["p:a", "urn:p"],
    ["@a", ""],
    ["@p:a", "urn:p"],
    ["@xml:lang", "http://www.w3.org/XML/1998/namespace"],
  ])("puts %s into %j", (expression, namespace) => {
    expect(resolve(expression)).toMatchObject({ ok: true, ...(step(namespace) as object) });
  });

  it("resolves functions, variables, types and wildcards", () => {
    expect(resolve("count($p:x)")).toMatchObject({
      ast: {
        name: { namespace: "http://www.w3.org/2005/xpath-functions" },
        parameters: [{ name: { namespace: "urn:p" } }],
      },
    });
    expect(resolve("a castable as xs:int")).toMatchObject({
      ast: { type: { name: { namespace: "http://www.w3.org/2001/XMLSchema" } } },
    });
    expect(resolve("p:*")).toMatchObject({ ast: { steps: [{ test: { namespace: "urn:p" } }] } });
  });

  it.each([
    ["fn:not(a)"],
    ["xs:date('2020-01-01') = a"],
    ["concat(a, b, c, d)"],
    ["some $x in a satisfies a[$x instance of element(p:b, xs:int)]"],
  ])("accepts %s", (expression) => {
    expect(resolve(expression)).toMatchObject({ ok: true });
  });

  it.each([
    ["a or q:b", "XPST0081", 5, 'The prefix "q" is not bound'],
    ["q:*", "XPST0081", 0, '"q"'],
    ["$q:x", "XPST0081", 1, '"q"'],
    ["toString:x", "XPST0081", 0, '"toString"'],
    ["a castable as q:int", "XPST0081", 14, '"q"'],
    ["missing(a)", "XPST0017", 0, 'no function named "missing"'],
    ["p:count(a)", "XPST0017", 0, 'no function named "p:count"'],
    ["xs:anyType(a)", "XPST0017", 0, "xs:anyType"],
    ["a and count(a, b)", "XPST0017", 6, "count() takes 1 parameters, not 2"],
    ["concat(a)", "XPST0017", 0, "at least 2"],
    ["substring(a)", "XPST0017", 0, "2 to 3"],
  ])("refuses %s", (expression, code, offset, message) => {
    expect(resolve(expression)).toMatchObject({ ok: false, code, offset, message: expect.stringContaining(message) });
  });
});
