import { describe, expect, it } from "vitest";
import { createImports, importStatements } from "./module.ts";

describe("imports of a module", () => {
  it("are grouped by module, sorted, and relative to the module's place", () => {
    const imports = createImports("read/upper/slide");
    imports.value("@schemawright/runtime/codegen", "listOf");
    imports.type("@schemawright/runtime/codegen", "Reader");
    imports.type("types/slide", "Slide");
    imports.value("values/types", "durationDatatype");
    imports.value("read/upper/slide", "readSlide");
    expect(importStatements("read/upper/slide", imports.list())).toEqual([
      'import type { Slide } from "../../types/slide.ts";',
      'import { durationDatatype } from "../../values/types.ts";',
      'import { type Reader, listOf } from "@schemawright/runtime/codegen";',
    ]);
  });

  it("a type that is wanted as a value too is imported once, as a value", () => {
    const imports = createImports("index");
    imports.type("a", "A");
    imports.value("a", "A");
    imports.type("a", "A");
    expect(importStatements("index", imports.list())).toEqual(['import { A } from "./a.ts";']);
  });

  it("a name that is taken comes in under another, always the same", () => {
    const imports = createImports("values/types", ["dateDatatype"]);
    expect(imports.value("@schemawright/runtime/codegen", "dateDatatype")).toBe("dateDatatype_");
    expect(imports.value("@schemawright/runtime/codegen", "dateDatatype")).toBe("dateDatatype_");
    expect(imports.value("values/types", "dateDatatype")).toBe("dateDatatype");
    expect(imports.type("types/a", "Reader")).toBe("Reader");
    expect(imports.type("@schemawright/runtime/codegen", "Reader")).toBe("Reader_");
    expect(imports.type("types/a", "Order", "OrderType")).toBe("OrderType");
    expect(importStatements("values/types", imports.list())).toEqual([
      'import type { Order as OrderType, Reader } from "../types/a.ts";',
      'import { type Reader as Reader_, dateDatatype as dateDatatype_ } from "@schemawright/runtime/codegen";',
    ]);
  });
});
