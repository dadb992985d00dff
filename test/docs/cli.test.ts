import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("docs/cli.md has the help of the command (node test/docs/write-cli.js writes it)", { timeout: 120_000 }, () => {
  const script = fileURLToPath(new URL("write-cli.js", import.meta.url));
  expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
});
