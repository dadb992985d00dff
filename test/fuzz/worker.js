import { parentPort, workerData } from "node:worker_threads";
import { fuzz } from "./fuzz.js";
import { readSeeds } from "./seeds.js";

const { corpus, rounds, seed } = workerData;
const seeds = readSeeds(corpus).flatMap(({ documents }) => documents);

// One round is repeated for its own seed alone, whatever came before it.
for (let round = 0; round < rounds.number; round++) {
  const { counts, explained, faults } = fuzz(seed + round, seeds, (documents) => documents < rounds.documents);
  parentPort.postMessage({ round, counts, explained, faults });
}
