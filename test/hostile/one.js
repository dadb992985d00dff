// Reads the documents of one hostile case, in a process of its own: node --expose-gc test/hostile/one.js NUMBER
// Writes what came of it as JSON. The number -1 reads a harmless document, for comparison.
import { readSendMmsRequest } from "@schemawright/sinch-mms";
import { CASES } from "./cases.js";

const harmless = { make: () => "<request/>", options: {} };
const { make, options } = CASES[Number(process.argv[2])] ?? harmless;
const made = make();
const isOne = typeof made === "string" || made instanceof Uint8Array;

/** What ended the reading; `undefined` if nothing did. What is only said of validity ends nothing. */
function endOf({ issues }) {
  return issues.find(({ code }) => !/^(?:cvc-|contract-)/.test(code))?.code;
}

readSendMmsRequest("<request/>", options);
// A string that was put together is one piece before it is read: making it so is not the reader's work.
if (typeof made === "string") Buffer.byteLength(made);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const codes = new Map();
let documents = 0;
let size = 0;
const start = process.cpuUsage();
for (const document of isOne ? [made] : made) {
  documents++;
  size += document.length;
  const code = endOf(readSendMmsRequest(document, options)) ?? "";
  codes.set(code, (codes.get(code) ?? 0) + 1);
}
const { user, system } = process.cpuUsage(start);
const milliseconds = (user + system) / 1000;
// What was at its most while the input was made may have been more than what reading took.
const peak = Math.max(process.resourceUsage().maxRSS * 1024, process.memoryUsage.rss());
console.log(
  JSON.stringify({ documents, size, milliseconds, megabytes: (peak - before) / 1_048_576, codes: [...codes] }),
);
