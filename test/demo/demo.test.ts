import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { demoPage, runDemo } from "./demo.js";

test("docs/demo.md shows what the demo prints; write it anew by: node test/demo/main.js --write-docs", async () => {
  const page = await readFile(new URL("../../docs/demo.md", import.meta.url), "utf8");
  expect(page).toBe(demoPage(await runDemo()));
});

test("the demo prints the same in every run, and no ports", async () => {
  const output = await runDemo();
  expect(output).toBe(await runDemo());
  expect(output).not.toMatch(/127\.0\.0\.1/);
});
