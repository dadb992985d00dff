import { readFileSync } from "node:fs";
import { defaultLimits } from "@schemawright/runtime";
import { describe, expect, it } from "vitest";
import { NAMES, runCase } from "./run.js";

describe("a hostile input takes no more than its share of time and memory, and ends as it should", () => {
  it.each(NAMES.map((name, number) => ({ name, number })))("$name", { timeout: 150_000 }, async ({ number }) => {
    expect((await runCase(number)).faults).toEqual([]);
  });
});

describe("docs/safety.md", () => {
  const page = readFileSync(new URL("../../docs/safety.md", import.meta.url), "utf8");

  it.each(Object.entries(defaultLimits))("has the limit %s", (name, value) => {
    expect(page).toContain(`| \`${name}\` | ${value.toLocaleString("en")} |`);
  });

  it("has every hostile input", () => {
    expect(NAMES.filter((name) => !page.includes(`\n| ${name} `))).toEqual([]);
  });
});
