import { describe, expect, test } from "vitest";
import { staticFault } from "./static-fault.ts";

const XSD = "http://www.w3.org/2001/XMLSchema";
const TYPES: Readonly<Record<string, "simple" | "complex">> = {
  [`{${XSD}}integer`]: "simple",
  "{urn:p}size": "simple",
  "{urn:p}box": "complex",
};

function faultOf(expression: string): string | undefined {
  const location = { document: "a.xsd", line: 1, column: 1, offset: 0 };
  const namespaceBindings = { xs: XSD, p: "urn:p" };
  const test = { expression, namespaceBindings, defaultNamespace: "", baseURI: "a.xsd", location };
  const fault = staticFault(test, {
    variables: ["value"],
    typeKind: (namespace, localName) => TYPES[`{${namespace}}${localName}`],
  });
  return fault === undefined ? undefined : `${fault.code} ${fault.offset}`;
}

describe("static errors", () => {
  test.each([
    ["1 +", "XPST0003 3"],
    ["q:a = 1", "XPST0081 0"],
    ["$value + $other", "XPST0008 10"],
    ["missing()", "XPST0017 0"],
    ["count(1, 2)", "XPST0017 0"],
    ["p:box('1')", "XPST0017 0"],
    ["@a cast as p:colour", "XPST0051 11"],
    ["@a cast as p:box", "XPST0051 11"],
    ["$value instance of p:box", "XPST0051 19"],
    ["element(a, p:colour)", "XPST0051 11"],
  ])("%s", (expression, fault) => {
    expect(faultOf(expression)).toBe(fault);
  });

  test.each([
    ["$value = 1"],
    ["for $x in (1, 2) return $x"],
    ["some $x in a satisfies $x/@b"],
    ["@a cast as xs:integer"],
    ["@a castable as p:size?"],
    ["p:size('1') = 1"],
    ["@a instance of xs:untypedAtomic"],
    ["exists(self::element(a, p:box))"],
  ])("%s is without", (expression) => {
    expect(faultOf(expression)).toBeUndefined();
  });
});
