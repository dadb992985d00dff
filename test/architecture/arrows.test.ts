import { describe, expect, test } from "vitest";
import { arrows, testPackages } from "./arrows.ts";
import { checkArrows, checkTable } from "./check-arrows.ts";
import { importsOf } from "./imports.ts";
import { readPackageFolders, readSources } from "./workspace.ts";

describe("this repository", () => {
  const packages = readPackageFolders();
  const sources = readSources(packages);

  test("has every package that the table names", () => {
    const stated = arrows.map((table) => table.folder).filter((folder) => !folder.includes("*"));
    expect([...packages.values()]).toEqual(expect.arrayContaining(stated));
  });

  test("imports along the arrows of the table only, without cycles", () => {
    expect(sources.size).toBeGreaterThan(20);
    expect(checkArrows(sources, packages, arrows, testPackages)).toEqual([]);
  });

  test("has a table whose own arrows make no cycle", () => {
    expect(checkTable(arrows)).toEqual([]);
  });
});

describe("a violation is refused", () => {
  const packages = new Map([
    ["@schemawright/runtime", "packages/runtime"],
    ["@schemawright/xsd", "packages/xsd"],
    ["@schemawright/generator", "generator"],
    ["schemawright", "packages/cli"],
    ["@schemawright/mms-client", "packages/mms-client"],
    ["@schemawright/mms-emulator", "packages/mms-emulator"],
    ["@schemawright/sinch-mms", "generated/sinch-mms"],
  ]);

  test.each([
    ["packages/runtime/src/xml/a.ts", `import { readFileSync } from "node:fs";`, "must not import node:fs"],
    ["packages/runtime/src/xml/a.ts", `import { b } from "../codegen/b.ts";`, "must not import the stage codegen"],
    ["packages/runtime/src/xml/a.ts", `import "../index.ts";`, "stands above it"],
    ["packages/runtime/src/index.ts", `export * from "@schemawright/xsd";`, "must not import @schemawright/xsd"],
    ["packages/xsd/src/documents/a.ts", `import type { B } from "../build/b.ts";`, "must not import the stage build"],
    [
      "packages/xsd/src/build/deep/a.ts",
      `export * from "../../constraints/b.ts";`,
      "must not import the stage constraints",
    ],
    ["packages/xsd/src/content/a.ts", `import "../constraints/b.ts";`, "must not import the stage constraints"],
    [
      "packages/xsd/src/components/a.ts",
      `type B = import("../documents/b.ts").B;`,
      "must not import the stage documents",
    ],
    ["packages/xsd/src/patterns/a.ts", `import "../documents/b.ts";`, "must not import the stage documents"],
    ["packages/xsd/src/build/a.ts", `import "@schemawright/generator";`, "must not import @schemawright/generator"],
    ["packages/xsd/src/build/a.ts", `import "handlebars";`, "must not import handlebars"],
    ["packages/xsd/src/build/a.ts", `import "../../../runtime/src/xml/b.ts";`, "leads out of packages/xsd"],
    ["packages/xsd/src/build/a.ts", `import "./b.test.ts";`, "is a test"],
    ["packages/xsd/src/novelty/a.ts", "", "the stage novelty of packages/xsd is not in the table"],
    ["packages/novelty/src/a.ts", "", "no line of the table holds this file"],
    ["generator/src/binding/a.ts", `import "../emit/b.ts";`, "must not import the stage emit"],
    ["generator/src/emit/a.ts", `await import("../project/b.ts");`, "must not import the stage project"],
    ["generator/src/emit/a.ts", `import "schemawright";`, "must not import schemawright"],
    ["generator/src/emit/a.ts", `import "@schemawright/sinch-mms";`, "must not import @schemawright/sinch-mms"],
    ["generator/src/emit/a.ts", `import "../../../test/support/shared.ts";`, "leads out of generator"],
    ["generated/sinch-mms/src/a.ts", `import "ajv/dist/runtime/equal.js";`, "must not import ajv/dist"],
    ["generated/sinch-mms/json/a.js", `const b = require("ajv/dist/runtime/ucs2length");`, "must not import ajv/dist"],
    ["packages/cli/src/a.ts", `import "@schemawright/sinch-mms";`, "must not import @schemawright/sinch-mms"],
    ["packages/mms-client/src/a.ts", `import { b } from "@schemawright/runtime";`, "may import types only"],
    [
      "packages/mms-client/src/a.ts",
      `import "@schemawright/mms-emulator";`,
      "must not import @schemawright/mms-emulator",
    ],
    ["packages/mms-client/src/a.ts", `import "@schemawright/mms-client";`, "imports itself by its name"],
  ])("%s: %s", (path, text, reason) => {
    const findings = checkArrows(new Map([[path, `// first line\n${text}`]]), packages, arrows, testPackages);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(reason);
    expect(findings[0]).toContain(text === "" ? `${path}:1: ` : `${path}:2: `);
  });

  test.each([
    ["packages/runtime/src/codegen/a.ts", `import { b } from "../xml/b.ts";`],
    ["packages/runtime/src/index.ts", `export * from "./xml/b.ts";`],
    [
      "packages/xsd/src/constraints/a.ts",
      `import { c } from "@schemawright/runtime"; import { b } from "../build/b.ts";`,
    ],
    ["packages/xsd/src/documents/a.ts", `import { XMLParser } from "fast-xml-parser";`],
    ["packages/xsd/src/components/a.test.ts", `import { test } from "vitest"; import "../content/b.ts";`],
    ["generator/src/emit/a.ts", `import Ajv from "ajv/dist/2020.js"; const text = \`import "schemawright";\`;`],
    ["packages/cli/src/a.ts", `import "node:fs/promises"; import "@schemawright/generator";`],
    [
      "packages/mms-client/src/a.ts",
      `import { type Issue } from "@schemawright/runtime"; import "@schemawright/sinch-mms";`,
    ],
  ])("but not %s: %s", (path, text) => {
    expect(checkArrows(new Map([[path, text]]), packages, arrows, testPackages)).toEqual([]);
  });

  test("a cycle of what exists at run time is refused, one of types is not", () => {
    const cycle = (word: string) =>
      new Map([
        ["packages/xsd/src/build/a.ts", `import ${word} { B } from "./b.ts"; export class A {}`],
        ["packages/xsd/src/build/b.ts", `export { C } from "./deep/c.ts"; export class B {}`],
        ["packages/xsd/src/build/deep/c.ts", `import { A } from "../a.ts"; export class C extends A {}`],
      ]);
    expect(checkArrows(cycle("type"), packages, arrows, testPackages)).toEqual([]);
    expect(checkArrows(cycle(""), packages, arrows, testPackages)).toEqual([
      "packages/xsd/src/build/a.ts:1: import cycle packages/xsd/src/build/a.ts -> packages/xsd/src/build/b.ts -> " +
        "packages/xsd/src/build/deep/c.ts -> packages/xsd/src/build/a.ts",
    ]);
  });

  test("a cycle in the table itself is refused", () => {
    const table = [
      { folder: "packages/a", imports: ["packages/b"], thirdParty: [] },
      { folder: "packages/b", imports: [], importsTypesOf: ["packages/a"], thirdParty: [], stages: { one: ["one"] } },
    ];
    expect(checkTable(table)).toEqual([
      "the table has a cycle: packages/a -> packages/b -> packages/a",
      "the table has a cycle: one -> one",
    ]);
  });
});

describe("imports are found", () => {
  test("in every form, and not in texts and comments", () => {
    const text = [
      `import "./a.ts";`,
      `import b, { type C } from "./b.ts";`,
      `import { type D } from "./d.ts";`,
      `import type { E } from "./e.ts";`,
      `export * as f from "./f.ts";`,
      `export type * from "./g.ts";`,
      `const h = await import("./h.ts");`,
      `let i: import("./i.ts").I;`,
      `// import "./comment.ts";`,
      `const frame = \`import "./frame.ts"; \${h} "\`;`,
      `const quoted = /["'\`]/.test("import './quoted.ts'");`,
      `const inner = \`\${(() => import("./j.ts"))()}\`;`,
      `const k = require("./k.js");`,
      "export { b };",
    ].join("\n");
    expect(importsOf("x.ts", text).map((item) => [item.line, item.specifier, item.typeOnly])).toEqual([
      [1, "./a.ts", false],
      [2, "./b.ts", false],
      [3, "./d.ts", true],
      [4, "./e.ts", true],
      [5, "./f.ts", false],
      [6, "./g.ts", true],
      [7, "./h.ts", false],
      [8, "./i.ts", true],
      [12, "./j.ts", false],
      [13, "./k.js", false],
    ]);
  });

  test("an import of a computed name is refused, because no table can hold it", () => {
    expect(() => importsOf("x.ts", "\nimport(name);")).toThrow("x.ts:2: an import must name its module by a string");
    expect(importsOf("x.ts", "import(name);", true)).toEqual([]);
  });
});
