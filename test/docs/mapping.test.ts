import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("docs/mapping.md has the golden files (node test/docs/write-mapping.js writes it)", () => {
  const script = fileURLToPath(new URL("write-mapping.js", import.meta.url));
  expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
});
