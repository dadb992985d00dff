// `node test/demo/main.js` shows the demo; with `--write-docs` it writes the page of the documentation instead.
import { writeFile } from "node:fs/promises";
import { demoPage, runDemo } from "./demo.js";

const output = await runDemo();
if (process.argv.includes("--write-docs")) {
  await writeFile(new URL("../../docs/demo.md", import.meta.url), demoPage(output));
} else {
  process.stdout.write(output);
}
