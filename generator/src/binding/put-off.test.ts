import { loadSchema } from "@schemawright/xsd";
import { expect, test } from "vitest";
import { compileSchema } from "../index.ts";
import { createPutOff } from "./put-off.ts";

test("work within work is done in its place, until it is too deep", () => {
  const putOff = createPutOff();
  const done: number[] = [];
  const work = (depth: number, deepest: number): void =>
    putOff(() => {
      if (depth < deepest) work(depth + 1, deepest);
      done.push(depth);
    });
  work(1, 3);
  expect(done).toEqual([3, 2, 1]);
  work(1, 100_000);
  expect(done.length).toBe(100_003);
});

test("types that lead from each to the next, further than a stack reaches", () => {
  const count = 3000;
  const types = Array.from({ length: count }, (_, i) => {
    const type = i + 1 < count ? `T${i + 1}` : "xs:int";
    return `<xs:complexType name="T${i}"><xs:sequence><xs:element name="a" type="${type}" minOccurs="0"/></xs:sequence></xs:complexType>`;
  });
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r" type="T0"/>${types.join("\n")}</xs:schema>`;
  const { schema } = loadSchema("a.xsd", { resolver: { resolve: (to) => to, read: () => text } });
  const compiled = schema && compileSchema(schema);
  if (compiled?.ok !== true) throw new Error("There is no reader.");
  expect(compiled.read("<r><a><a/></a></r>").issues).toEqual([]);
  expect(compiled.read("<r><a><b/></a></r>").issues.length).toBe(1);
});
