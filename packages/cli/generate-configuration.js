// Generates the validator and the type of the configuration from configuration/, by this very workspace, into
// src/config/generated/, which is committed: so the command can be built before it can generate anything. A test compares, by
// --check. `node packages/cli/generate-configuration.js`, after `tsc -b tsconfig.compiler.json`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, readContract } from "@schemawright/generator";

const folder = fileURLToPath(new URL("configuration", import.meta.url));
const target = fileURLToPath(new URL("src/config/generated", import.meta.url));

/** The generated files by path below src/config/generated. */
function generatedFiles() {
  const contract = readContract(
    readFileSync(join(folder, "contract.json"), "utf8"),
    "packages/cli/configuration/contract.json",
  );
  const { files, issues } = generate({
    contract,
    folder,
    folderName: "configuration",
    resolver: {
      read: (location) => readFileSync(location, "utf8"),
      resolve: (reference, base) => resolve(dirname(base), reference),
    },
  });
  if (files === undefined) throw new Error(issues.map(({ message }) => message).join("\n"));
  // What a package has besides, the command does not need.
  const wanted = /^src\/((?:json-types|json-schemas|validators|messages)\/configuration\.ts)$/;
  return new Map(files.flatMap(({ path, text }) => (wanted.test(path) ? [[path.slice("src/".length), text]] : [])));
}

const files = generatedFiles();
if (process.argv.includes("--check")) {
  const changed = [...files].filter(([path, text]) => readFileSync(join(target, path), "utf8") !== text);
  if (changed.length > 0) throw new Error(`not current: ${changed.map(([path]) => path).join(", ")}`);
} else {
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
