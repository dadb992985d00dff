import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The TypeScript compilers that are installed here, the oldest first. */
export const compilers = ["typescript-5", "typescript-6", "typescript"].flatMap((name) => {
  const folder = join(REPOSITORY, "node_modules", name);
  if (!existsSync(folder)) return [];
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [{ tsc: join(folder, "bin/tsc"), version: `TypeScript ${version}` }];
});

const STRICT = {
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  outDir: "dist",
  rootDir: "src",
  rewriteRelativeImportExtensions: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  types: [],
};

/** Puts beside a generated package what compiling it takes: the packages it needs, and the strictest options. */
export function makePackage(folder) {
  mkdirSync(join(folder, "node_modules/@schemawright"), { recursive: true });
  for (const name of ["runtime", "xpath"]) {
    const link = join(folder, "node_modules/@schemawright", name);
    if (!existsSync(link)) symlinkSync(join(REPOSITORY, "packages", name), link, "dir");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: STRICT, include: ["src"] }));
}

/** Compiles a generated package with every compiler; the last one leaves the JavaScript. Returns what they say of it. */
export function typeCheck(folder, compilers) {
  makePackage(folder);
  return compilers.flatMap(({ tsc, version }, index) => {
    const leaves = index === compilers.length - 1 ? [] : ["--noEmit"];
    try {
      execFileSync(process.execPath, [tsc, "-p", folder, ...leaves], {
        encoding: "utf8",
        stdio: "pipe",
        maxBuffer: 1 << 28,
      });
      return [];
    } catch (error) {
      const lines = String(error.stdout)
        .split("\n")
        .filter((line) => line.includes("error TS"));
      return [`${version} finds ${lines.length} errors, first ${lines[0]}`];
    }
  });
}
