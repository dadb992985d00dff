import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { judgeInstance } from "./judge-instance.js";
import { judgeSchema } from "./judge-schema.js";

const { suite, version } = workerData;

/** Paths in cases are relative to the suite; a case without a schema has `null` for one, or nothing. */
function inSuite(path) {
  return typeof path === "string" ? join(suite, path) : undefined;
}

async function verdict({ kind, schema, instance }) {
  try {
    if (kind === "instance") return await judgeInstance(inSuite(schema), inSuite(instance), version);
    if (typeof schema !== "string") return { result: "error", codes: ["no-schema"] };
    return judgeSchema(inSuite(schema), version);
  } catch (error) {
    return { result: "crash", codes: [error instanceof Error ? error.name : String(error)] };
  }
}

parentPort.on("message", async (cases) => {
  for (const one of cases) {
    const start = performance.now();
    const { result, codes } = await verdict(one);
    const ms = Math.round((performance.now() - start) * 10) / 10;
    parentPort.postMessage({ id: one.id, result, ms, codes });
  }
});
parentPort.postMessage("ready");
