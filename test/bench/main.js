// The figures of docs/performance.md: `pnpm bench`. With --print they are shown and nothing is written; --quick is for
// work in progress: fewer rounds, printed only. --stream measures records out of files of a gigabyte, and nothing else; with
// --size=100M and the like out of smaller ones, printed only.
import { contenders } from "./contenders.js";
import { measureLarge } from "./large.js";
import { allocation, times } from "./measure.js";
import { messages } from "./messages.js";
import { coldStart, sizes } from "./package-size.js";
import { describe, describeStreams, writePage } from "./report.js";
import { measureStreams } from "./stream.js";

const quick = process.argv.includes("--quick");
const only = process.argv.find((one) => one.startsWith("--only="))?.slice("--only=".length);
const wanted = (part) => only === undefined || only.split(",").includes(part);

if (process.argv.includes("--stream")) {
  const size = process.argv.find((one) => one.startsWith("--size="))?.slice("--size=".length);
  const text = describeStreams(await measureStreams(size === undefined ? {} : { size }));
  if (quick || size !== undefined || process.argv.includes("--print")) console.log(text);
  else writePage(text, "streams");
  process.exit();
}

const all = messages(512);
const figures = { messages: {}, sizes: undefined, coldStart: undefined, large: undefined, all };
for (const [work, list] of Object.entries(contenders(all))) {
  if (!wanted(work)) continue;
  const found = await times(list, quick ? { rounds: 3, nanoseconds: 30e6 } : {});
  figures.messages[work] = list.map((one) => ({
    name: one.name,
    microseconds: found.get(one.name) / 1000,
    bytes: allocation(one),
  }));
}
if (wanted("size")) figures.sizes = sizes();
if (wanted("start")) figures.coldStart = coldStart(all[0].xml, quick ? { rounds: 5 } : {});
if (wanted("large")) figures.large = await measureLarge(quick ? { rounds: 2 } : {});
const text = describe(figures);
if (quick || only !== undefined || process.argv.includes("--print")) console.log(text);
else writePage(text);
