// Records read one by one out of a file that is larger than memory should be: how many megabytes a second, and how much
// memory the process takes at most. The file is read in a process of its own, since memory is a whole process's.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, readContract } from "@schemawright/generator";
import { buildSync } from "esbuild";
import { fileResolver } from "../conformance/xsts/file-resolver.js";
import { eachLarge, xmllint } from "./corpus.js";

const RUNTIME = new URL("../../packages/runtime/package.json", import.meta.url);

/** For each large document what reading its records takes; `undefined` where there is no corpus. */
export function measureStreams({ size = "1G" } = {}) {
  return eachLarge(size, ({ title, records }, file, schema) => {
    const megabytes = statSync(file).size / 1e6;
    const { milliseconds, ...found } = read(records, file, schema);
    const native = xmllint(schema, file)?.();
    return {
      title,
      path: records.join("/"),
      megabytes,
      ...found,
      speed: (megabytes * 1000) / milliseconds,
      native: native === undefined ? undefined : (megabytes * 1000) / native,
    };
  });
}

/** Reads all records of a file in a new process. */
function read(records, file, schema) {
  const folder = mkdtempSync(join(tmpdir(), "schemawright-bench-"));
  try {
    writeFileSync(join(folder, "reader.mjs"), bundle(folder, records, schema));
    writeFileSync(join(folder, "run.mjs"), PROGRAM);
    return JSON.parse(execFileSync(process.execPath, [join(folder, "run.mjs"), file], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PROGRAM = `import { createReadStream } from "node:fs";
import { readRecords } from "./reader.mjs";
let count = 0;
for await (const result of readRecords(createReadStream(process.argv[2]))) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues[0]));
  count++;
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ count, milliseconds: (userCPUTime + systemCPUTime) / 1000, resident: (maxRSS * 1024) / 1e6 }));
`;

/** The generated package of a contract that has nothing but records, in one file. */
function bundle(folder, path, schema) {
  const contract = readContract(
    JSON.stringify({
      name: "large",
      package: "large",
      version: "0.0.0",
      description: "Records of a large document.",
      xsd: "1.0",
      messages: [],
      records: [{ name: "Records", schema: basename(schema), path }],
    }),
    "contract.json",
  );
  const { files, issues } = generate({
    contract,
    folder: dirname(schema),
    folderName: "schema/large",
    resolver: fileResolver,
  });
  if (files === undefined) throw new Error(JSON.stringify(issues));
  for (const { path: name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  // The folder is outside of the workspace, where nobody finds the runtime.
  const { name: runtime, exports } = JSON.parse(readFileSync(RUNTIME, "utf8"));
  const doors = Object.keys(exports).filter((door) => !door.includes("*"));
  const specifiers = doors.map((door) => `${runtime}${door.slice(1)}`);
  const entry = ["src/index.ts", "index.ts"].map((name) => join(folder, name)).find(existsSync);
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    tsconfigRaw: {},
    alias: Object.fromEntries(specifiers.map((one) => [one, fileURLToPath(import.meta.resolve(one))])),
  });
  return outputFiles[0].text;
}
