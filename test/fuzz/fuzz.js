import { createRandom } from "../differential/xerces/random.js";
import { explain } from "./explained.js";
import { judgeLibxml2, judgeOurs, judgeReader } from "./judges.js";
import { createMutator } from "./mutate.js";

/** Milliseconds that a document of some thousand characters may take; a busy machine takes a part of them itself. */
const patience = 1_000;

/**
 * Changes documents at random, and has each judged by ours and by libxml2.
 * @param next whether to go on, asked before each document with the number of those so far
 */
export function fuzz(seed, seeds, next) {
  const mutate = createMutator(createRandom(seed), seeds);
  const counts = { documents: 0, accepted: 0, refused: 0, bytes: 0, written: 0 };
  const explained = new Map();
  const faults = [];
  while (next(counts.documents)) {
    const bytes = mutate();
    counts.documents++;
    counts.bytes += bytes.length;
    try {
      const fault = judge(bytes, counts, explained);
      if (fault !== undefined) faults.push({ what: fault, bytes });
    } catch (error) {
      faults.push({ what: `threw ${error instanceof Error ? error.stack : error}`, bytes });
    }
  }
  return { counts, explained, faults };
}

/** Judges one document, and counts. @returns what is wrong, if something is */
function judge(bytes, counts, explained) {
  const start = performance.now();
  const ours = judgeOurs(bytes);
  const fault = judgeReader(bytes, ours === undefined, counts);
  if (fault !== undefined) return fault;
  if (performance.now() - start > patience && isSlow(bytes)) return `takes more than ${patience} ms`;
  const theirs = judgeLibxml2(bytes);
  if ((ours === undefined) === (theirs === undefined)) {
    counts[ours === undefined ? "accepted" : "refused"]++;
    return undefined;
  }
  // In UTF-16, every other byte of what is asked for here is zero.
  const reason = explain({ ours, theirs, text: bytes.toString("latin1").replaceAll("\0", "") });
  if (reason === undefined) return `ours: ${ours?.message ?? "accepted"}; libxml2: ${theirs?.message ?? "accepted"}`;
  explained.set(reason.what, (explained.get(reason.what) ?? 0) + 1);
  return undefined;
}

/** Whether it is the document that takes so long, and not the machine, which may have been busy once. */
function isSlow(bytes) {
  return [1, 2].every(() => {
    const start = performance.now();
    judgeOurs(bytes);
    return performance.now() - start > patience;
  });
}
