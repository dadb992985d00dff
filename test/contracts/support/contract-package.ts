import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type Contract,
  type EmittedFile,
  type GenerateInput,
  type GenerateResult,
  generate,
  type NameLock,
  type ReadTemplate,
  readContract,
} from "../../../generator/src/index.ts";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

/** Compiles a contract whose documents are given as text, by their path in the contract's folder. */
export function compile(
  contract: Contract,
  documents: Readonly<Record<string, string>>,
  readTemplate?: ReadTemplate,
  lock?: NameLock,
  packages?: GenerateInput["packages"],
): GenerateResult {
  const folder = "/contract";
  return generate({
    contract,
    folder,
    folderName: `schema/${contract.name}`,
    resolver: {
      read: (location) => documents[posix.relative(folder, location)],
      resolve: (reference, base) => posix.resolve(posix.dirname(base), reference),
    },
    ...(readTemplate === undefined ? {} : { readTemplate }),
    ...(lock === undefined ? {} : { lock }),
    ...(packages === undefined ? {} : { packages }),
  });
}

/** A contract of one message, `Message`, whose root is the element `root` of one schema document, `schema.xsd`. */
export function contractOf(fields: Readonly<Record<string, unknown>> = {}): Contract {
  const messages = [{ name: "Message", forms: [{ schema: "schema.xsd", element: "root" }] }];
  const text = { name: "one", package: "@example/one", version: "0.1.0", description: "One message.", messages };
  return readContract(JSON.stringify({ ...text, ...fields }), "contract.json");
}

/** A schema document around some declarations, without a target namespace unless one is given. */
export function schemaOf(declarations: string, attributes = ""): string {
  return (
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:contract="urn:schemawright:contract" ${attributes}>\n` +
    `${declarations}\n</xs:schema>\n`
  );
}

/** The files of a compiled contract. @throws Error that lists the issues if there are none */
export function filesOf({ files, issues }: GenerateResult): readonly EmittedFile[] {
  if (files !== undefined) return files;
  throw new Error(
    issues
      .map(({ location: { document, line, column }, message }) => `${document}:${line}:${column} ${message}`)
      .join("\n"),
  );
}

/** A generated package on disk, in a folder of its own. */
export interface WrittenPackage {
  readonly folder: string;
  /** What the compiler says of it under the strictest options; empty if nothing. */
  typeCheck(): string;
  /** Its index module, or another. */
  load(path?: string): Promise<Readonly<Record<string, unknown>>>;
  remove(): void;
}

/**
 * Writes a package into a temporary folder where the packages that generated code imports resolve to their sources.
 * @param more modules to be type-checked with it, by path: tests of types
 */
export function writePackage(
  files: readonly EmittedFile[],
  more: Readonly<Record<string, string>> = {},
): WrittenPackage {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { path, text } of files) write(path, text);
  for (const [path, text] of Object.entries(more)) write(path, text);
  mkdirSync(join(folder, "node_modules/@schemawright"), { recursive: true });
  for (const name of ["runtime", "xpath"]) {
    symlinkSync(join(REPOSITORY, "packages", name), join(folder, "node_modules/@schemawright", name), "dir");
  }
  write("tsconfig.json", JSON.stringify({ compilerOptions: STRICT, include: ["src"] }));
  return {
    folder,
    typeCheck() {
      try {
        execFileSync(process.execPath, [join(REPOSITORY, "node_modules/typescript/bin/tsc"), "-p", folder], {
          encoding: "utf8",
          stdio: "pipe",
        });
        return "";
      } catch (error) {
        return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
      }
    },
    load: (path = "src/index.ts") => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const STRICT = {
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  customConditions: ["schemawright-source"],
  types: [],
};
