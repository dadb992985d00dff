// Changes documents at random and compares verdicts with libxml2:
//   node test/fuzz/main.js --minutes 5 [--seed 1] [--corpus FOLDER] [--write-docs]
// Exit code 1 after an exception, a hang, or a difference without a known reason; the documents are printed.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { reportOf } from "./report.js";
import { readSeeds } from "./seeds.js";

const DOCS = new URL("../../docs/fuzz.md", import.meta.url);
/** Documents of a round: each round has a seed of its own, so that what it finds can be found again quickly. */
const ROUND = 5_000;
/** Milliseconds without a finished round after which something hangs. */
const PATIENCE = 120_000;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    /** Folder of real documents; that of the reference data if not given. */
    corpus: { type: "string" },
    /** Writes `docs/fuzz.md`. */
    "write-docs": { type: "boolean", default: false },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
  console.error("usage: --minutes NUMBER [--seed NUMBER] [--corpus FOLDER] [--write-docs]");
  process.exit(2);
}

const from = readSeeds(values.corpus).map((one) => ({ from: one.from, count: one.documents.length }));
const totals = { documents: 0, accepted: 0, refused: 0, bytes: 0, written: 0 };
const explained = new Map();
let faults = 0;

const rounds = { number: Number.MAX_SAFE_INTEGER, documents: ROUND };
const worker = new Worker(new URL("worker.js", import.meta.url), {
  workerData: { corpus: values.corpus, rounds, seed },
});
const end = performance.now() + minutes * 60_000;
let timer = setTimeout(hang, PATIENCE);

worker.on("message", ({ round, counts, explained: reasons, faults: found }) => {
  clearTimeout(timer);
  timer = setTimeout(hang, PATIENCE);
  for (const name of Object.keys(totals)) totals[name] += counts[name];
  for (const [what, count] of reasons) explained.set(what, (explained.get(what) ?? 0) + count);
  faults += found.length;
  for (const { what, bytes } of found) {
    console.log(`=== seed ${seed + round}: ${what}\n${JSON.stringify(Buffer.from(bytes).toString("latin1"))}\n`);
  }
  if (performance.now() < end) return;
  finish();
});
worker.on("error", (error) => {
  console.error(error);
  faults++;
  finish();
});

function hang() {
  console.log(`=== nothing for ${PATIENCE / 1000} seconds, after ${totals.documents} documents`);
  faults++;
  finish();
}

async function finish() {
  clearTimeout(timer);
  worker.removeAllListeners();
  await worker.terminate();
  console.log(`${totals.documents} documents: ${totals.accepted} accepted by both, ${totals.refused} refused by both`);
  for (const [what, count] of explained) console.log(`${String(count).padStart(8)}  ${what}`);
  console.log(`${String(faults).padStart(8)}  exceptions, hangs and differences without a reason`);
  if (values["write-docs"]) {
    writeFileSync(
      DOCS,
      reportOf({ seed, counts: totals, explained, faults, from, minutes: values.minutes, corpus: values.corpus }),
    );
  }
  if (faults > 0) process.exitCode = 1;
}
