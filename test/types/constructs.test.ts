import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const FIXTURES = join(REPOSITORY, "test/contracts/golden/fixtures");

/**
 * What can be done with the types of each construct, and what cannot: `uses.ts` beside the types, which the compiler
 * judges, and the value of the construct's document.
 */
const files = readdirSync(FIXTURES)
  .flatMap((construct) => ["uses.ts", "value.ts"].map((file) => join(FIXTURES, construct, file)))
  .filter((file) => existsSync(file));

describe("the types of each construct are used as they are meant", () => {
  it.each(["typescript-5", "typescript-6", "typescript"])("by %s", { timeout: 120_000 }, (compiler) => {
    const folder = mkdtempSync(join(tmpdir(), "types-"));
    try {
      const compilerOptions = {
        ...{ target: "ES2022", lib: ["ES2023", "DOM"], module: "NodeNext", moduleResolution: "NodeNext", types: [] },
        ...{
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          isolatedDeclarations: true,
        },
        ...{ declaration: true, emitDeclarationOnly: true, outDir: folder, rootDir: REPOSITORY },
        ...{
          verbatimModuleSyntax: true,
          erasableSyntaxOnly: true,
          allowImportingTsExtensions: true,
          skipLibCheck: true,
        },
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      const tsc = join(REPOSITORY, "node_modules", compiler, "bin/tsc");
      expect(run(tsc, folder)).toBe("");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function run(tsc: string, folder: string): string {
  try {
    return execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}
