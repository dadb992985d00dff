import { cpus } from "node:os";
import { defaultLimits } from "@schemawright/runtime";
import { LIMITS } from "./limits.js";

/** The page about limits, and about a run over the hostile cases. */
export function reportOf(results) {
  return `# Safety

What a reader is handed may have been made to harm it. A reader never throws on input, never fetches anything, and never takes
more than linear time and memory, for any construct: \`test/xml/linear.test.ts\` measures each with input of two sizes. This page
is written by \`npx pnpm hostile --write-docs\`.

- A document type declaration is refused (\`doctype-not-allowed\`), unless the call says \`doctype: "internal"\`: then the internal
  subset is read, under the limits on entities. What stands outside the document is never read: a reference that needs it is
  the fault \`entity-not-read\`.
- Bytes that their encoding does not allow are refused with their offset (\`encoding-malformed\`, \`params.byteOffset\`), and so is
  a declaration that contradicts the bytes (\`encoding-contradiction\`).
- Names such as \`__proto__\` and \`constructor\` are ordinary names, of elements, attributes, types, values and prefixes
  (\`test/xml/names.test.ts\`).
- Generated code holds the texts of a schema in quoted literals, and in comments that they cannot end
  (\`test/contracts/injection\`).
- A writer never writes what is not well-formed: a character that XML cannot carry is an issue, whatever the call says of
  validation (\`test/contracts/write\`).
- Random changes of real documents: [fuzz.md](fuzz.md).

## Limits

Each is a member of the option \`limits\` of every reading function, with a code of its own; \`Infinity\` lifts it. What is more than a
limit is an issue, and ends the reading.

| limit | default | code | what it bounds |
|---|---:|---|---|
${Object.entries(LIMITS)
  .map(
    ([name, [code, what]]) => `| \`${name}\` | ${defaultLimits[name].toLocaleString("en")} | \`${code}\` | ${what} |\n`,
  )
  .join("")}
An \`xs:integer\` without bounds is read up to 10,000 characters (\`limit-integer-length\`), since engines convert longer ones in more
than linear time.

Time is bounded by the option \`signal\`, which is asked after every 1,024 elements, pieces of text or declarations and ends the reading
with the code \`limit-time\`: \`{ signal: stopAfter(200) }\` looks at the clock and stops after 200 milliseconds. An \`AbortSignal\` will do
too, but nothing that could abort it runs while a text is being read.

## Hostile inputs

Each case is read by the generated reader of a sendMMS request in a process of its own. Time is that of the processor
for reading, collecting garbage included; memory is what the
process had at most, beyond what it had with the input in it (0 where making the input had already taken more). "Ended by" is
the code that ended the reading; the others are read to their end. \`pnpm test\` runs the same cases and fails if one ends
otherwise, takes more than 4 s and 0.4 s a megabyte, or more than 256 MB and 40 MB a megabyte.
Node ${process.version}, ${cpus()[0]?.model.trim() ?? "unknown processor"}.

| input | size | time (ms) | memory (MB) | ended by |
|---|---:|---:|---:|---|
${results.map(rowOf).join("")}`;
}

function rowOf({ name, documents, size, milliseconds, megabytes, codes }) {
  const many = documents > 1 ? ` (${documents.toLocaleString("en")} documents)` : "";
  const ends = codes.map(([code, count]) => {
    const shown = code === "" ? "" : `\`${code}\``;
    return documents > 1 ? `${shown || "nothing"} ${count.toLocaleString("en")}` : shown;
  });
  const cells = [
    name + many,
    size.toLocaleString("en"),
    Math.round(milliseconds).toLocaleString("en"),
    Math.round(megabytes).toLocaleString("en"),
    ends.join(", "),
  ];
  return `| ${cells.join(" | ")} |\n`;
}
