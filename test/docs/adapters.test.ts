import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it.each(["temporal.ts", "decimal.ts"])("docs/adapters.md has the %s that the tests run with", (name) => {
  const text = readFileSync(new URL(`../contracts/adapters/${name}`, import.meta.url), "utf8");
  expect(readFileSync(new URL("../../docs/adapters.md", import.meta.url), "utf8")).toContain(text.trimEnd());
});
