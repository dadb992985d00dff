import { readFileSync } from "node:fs";
import * as sinchMms from "@schemawright/sinch-mms";
import { describe, expect, it } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("has an example of about ten lines that prints what its comment says", () => {
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const expected = /\/\/ (.*)$/m.exec(example)?.[1] ?? "";
    const lines = example.trim().split("\n");
    expect(lines.length).toBeLessThanOrEqual(12);
    const names = /import \{ (.*) \} from "@schemawright\/sinch-mms";/.exec(example)?.[1]?.split(", ") ?? [];
    expect(names.length).toBeGreaterThan(0);
    const printed: string[] = [];
    const console = { log: (...values: unknown[]) => printed.push(values.join(" ")) };
    // The example is JavaScript too, but for its import.
    const body = lines.slice(1).join("\n");
    const run = new Function("console", ...names, body);
    run(console, ...names.map((name) => (sinchMms as Record<string, unknown>)[name]));
    expect(printed).toEqual([expected]);
  });

  it("links to documents that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map((match) => match[1] ?? "")
      .filter((link) => !link.startsWith("http"));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(() => readFileSync(new URL(`../../${link}`, import.meta.url)), link).not.toThrow();
  });
});
