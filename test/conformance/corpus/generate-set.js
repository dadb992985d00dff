// Generates the packages of one set of schemas: a process of its own, so that time and memory are those of the set.
//   node generate-set.js SET FOLDER
// Prints one line of JSON: { schemas: [{ schema, package, ok, issues, files, bytes, ms, same }], rssMB }, where ms is
// processor time, of which other work on the machine takes nothing.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contractOfSchema, generate } from "@schemawright/generator";
import { fileResolver } from "../xsts/file-resolver.js";

const [set, folder] = process.argv.slice(2);

function run(schema) {
  const started = process.cpuUsage();
  const names = { name: "set", package: "@example/set" };
  const { contract, loaded } = contractOfSchema(schema, set, fileResolver, names);
  const result = generate({ contract, loaded, folder: set, folderName: ".", resolver: fileResolver });
  const { user, system } = process.cpuUsage(started);
  return { ...result, ms: (user + system) / 1000 };
}

const { schemas } = JSON.parse(readFileSync(join(set, "set.json"), "utf8"));
const report = schemas.map((schema, i) => {
  const { files, issues, ms } = run(schema);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (files === undefined) {
    const found = errors.map(({ code, message, location }) => ({ code, message, line: location.line }));
    return { schema, ok: false, issues: found };
  }
  for (const { path, text } of files) {
    const file = join(folder, String(i), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const again = run(schema).files ?? [];
  const same = again.length === files.length && again.every((file, at) => file.text === files[at].text);
  const bytes = files.reduce((sum, file) => sum + file.text.length, 0);
  return { schema, package: String(i), ok: true, files: files.length, bytes, ms: Math.round(ms), same };
});
console.log(JSON.stringify({ schemas: report, rssMB: Math.round(process.resourceUsage().maxRSS / 1024) }));
