import { Worker } from "node:worker_threads";

/** Cases that a worker is handed at a time, unless one schema has more. */
const CHUNK = 40;

/**
 * Runs cases in worker threads. A case that takes too long, or ends its thread, is that one's result; a new thread
 * goes on with the next case.
 * @returns one `{ id, result, ms, codes }` a case, in the order of the cases
 */
export async function runCases(cases, { suite, version, jobs, timeout }) {
  const results = new Array(cases.length);
  const chunks = chunksOf(cases);
  await Promise.all(Array.from({ length: jobs }, () => runChunks(chunks, { cases, results, suite, version, timeout })));
  return results;
}

/** Lists of indexes; neighbours of one schema stay together, so that a thread loads it once. */
function chunksOf(cases) {
  const chunks = [];
  let chunk = [];
  for (const [index, { schema }] of cases.entries()) {
    const sameSchema = typeof schema === "string" && cases[index - 1]?.schema === schema;
    if (chunk.length >= CHUNK && !sameSchema) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(index);
  }
  chunks.push(chunk);
  return chunks;
}

async function runChunks(chunks, task) {
  let thread;
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    let rest = chunk;
    while (rest.length > 0) {
      thread ??= await startWorker(task);
      const { done, reason } = await runOnWorker(thread, rest, task);
      if (reason !== undefined) {
        await thread.worker.terminate();
        thread = undefined;
        const index = rest[done];
        if (index !== undefined) task.results[index] = failure(task, index, reason);
      }
      rest = rest.slice(reason === undefined ? rest.length : done + 1);
    }
  }
  await thread?.worker.terminate();
}

function failure({ cases, timeout }, index, reason) {
  const timedOut = reason === "timeout";
  return {
    id: cases[index].id,
    result: timedOut ? "timeout" : "crash",
    ms: timedOut ? timeout : 0,
    codes: timedOut ? [] : [reason],
  };
}

/** A thread that has loaded its modules: a case's time does not hold that of starting up. */
function startWorker({ suite, version }) {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { suite, version } });
  const thread = { worker, onMessage: () => undefined, onEnd: () => undefined };
  return new Promise((fulfil, reject) => {
    thread.onMessage = () => fulfil(thread);
    thread.onEnd = reject;
    worker.on("message", (message) => thread.onMessage(message));
    worker.on("error", (error) => thread.onEnd(error instanceof Error ? error.name : String(error)));
    worker.on("exit", () => thread.onEnd("exit"));
  });
}

/** How many cases were done, and why the thread is of no more use, if it is not. */
function runOnWorker(thread, indexes, { cases, results, timeout }) {
  return new Promise((fulfil) => {
    let done = 0;
    let timer;
    const finish = (reason) => {
      clearTimeout(timer);
      thread.onMessage = () => undefined;
      thread.onEnd = () => undefined;
      fulfil({ done, reason });
    };
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, timeout, "timeout");
    };
    thread.onMessage = (result) => {
      results[indexes[done]] = result;
      done += 1;
      if (done === indexes.length) finish(undefined);
      else restart();
    };
    thread.onEnd = finish;
    restart();
    thread.worker.postMessage(indexes.map((index) => cases[index]));
  });
}
