// What a service pays to have the code: bytes of a bundle, and time from starting Node to the first message.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));
const PACKAGE = "@schemawright/sinch-mms";
const FUNCTIONS = ["readSendMmsRequest", "validateSendMmsRequest", "writeSendMmsRequest"];

/** The bundle of some functions of a message, minified. */
export function bundle(functions = FUNCTIONS) {
  const { outputFiles } = buildSync({
    stdin: { contents: `export { ${functions.join(", ")} } from "${PACKAGE}";`, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

export function sizes() {
  const rows = [
    ["read, validate and write", FUNCTIONS],
    ["read only", ["readSendMmsRequest"]],
    ["validate only", ["validateSendMmsRequest"]],
    ["write only", ["writeSendMmsRequest"]],
  ];
  return rows.map(([name, functions]) => {
    const text = bundle(functions);
    return { name, minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
  });
}

/**
 * Milliseconds that a process which reads one message takes longer than one which does nothing. By the clock, to which other
 * work on the machine can only add: of each program's rounds, the slowest of the fastest tenth counts.
 */
export function coldStart(xml, { rounds = 41 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "schemawright-bench-"));
  try {
    writeFileSync(join(folder, "bundle.mjs"), bundle());
    const program = (from) =>
      `import { readSendMmsRequest } from ${JSON.stringify(from)};\n` +
      `if (!readSendMmsRequest(${JSON.stringify(xml)}).ok) process.exitCode = 1;\n`;
    const programs = {
      nothing: "",
      bundle: program(pathToFileURL(join(folder, "bundle.mjs")).href),
      package: program(import.meta.resolve(PACKAGE)),
      entry: program(import.meta.resolve(`${PACKAGE}/messages/send-mms-request`)),
    };
    const found = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, `${name}-run.mjs`), text);
    for (let round = 0; round <= rounds; round++) {
      for (const name of Object.keys(programs)) {
        const start = performance.now();
        const { status } = spawnSync(process.execPath, [join(folder, `${name}-run.mjs`)]);
        if (status !== 0) throw new Error(`the program "${name}" failed`);
        if (round > 0) found[name].push(performance.now() - start);
      }
    }
    const fast = (name) => found[name].sort((a, b) => a - b)[Math.floor(found[name].length / 10)];
    const beyond = (name) => fast(name) - fast("nothing");
    return { bundle: beyond("bundle"), entry: beyond("entry"), package: beyond("package") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
