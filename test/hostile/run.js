import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CASES } from "./cases.js";

const ONE = fileURLToPath(new URL("one.js", import.meta.url));

/** Milliseconds that a case may take: some for whatever it is, and some for each million characters or bytes. */
const fixedTime = 4_000;
const timePerMillion = 400;
/** Megabytes that a case may take beside its input: some for whatever it is, and some for each million. */
const fixedMemory = 256;
const memoryPerMillion = 40;
/** Milliseconds after which a case has hung. */
const patience = 120_000;

/** Names of the cases, by number. */
export const NAMES = CASES.map(({ name }) => name);

/** Runs a case in a process of its own. */
export async function runCase(number) {
  const { name, codes } = CASES[number];
  const argv = ["--expose-gc", "--max-old-space-size=4096", ONE, String(number)];
  const result = await new Promise((resolve) => {
    execFile(process.execPath, argv, { timeout: patience, encoding: "utf8" }, (error, output) =>
      resolve(error === null ? JSON.parse(output) : { error: error.message.slice(0, 2_000) }),
    );
  });
  return { name, ...result, faults: faultsOf(codes, result) };
}

/** What a case does that none may do, each as a sentence. */
function faultsOf(expected, { error, size, milliseconds, megabytes, codes }) {
  if (error !== undefined) return [`It ended with: ${error}`];
  const faults = [];
  const found = codes.map(([code]) => code);
  const wrong =
    expected === undefined ? [] : found.filter((code) => !(expected.length === 0 ? [""] : expected).includes(code));
  if (wrong.length > 0)
    faults.push(`It ended with ${wrong.join(", ") || "nothing"}, not ${expected.join(", ") || "with nothing"}.`);
  const time = fixedTime + (timePerMillion * size) / 1e6;
  if (milliseconds > time) faults.push(`It took ${Math.round(milliseconds)} ms, more than ${Math.round(time)}.`);
  const memory = fixedMemory + (memoryPerMillion * size) / 1e6;
  if (megabytes > memory) faults.push(`It took ${Math.round(megabytes)} MB, more than ${Math.round(memory)}.`);
  return faults;
}
