import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("docs/sinch-mms.md has the code tables of the generated package", () => {
  const script = fileURLToPath(new URL("write-tables.js", import.meta.url));
  expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
});
