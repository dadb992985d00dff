// Writes the help of every command into docs/cli.md, as the built command prints it. With --check: says whether the
// document has it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = new URL("../../docs/cli.md", import.meta.url);
const command = fileURLToPath(new URL("../../packages/cli/dist/main.js", import.meta.url));

function print(...argv) {
  return execFileSync(process.execPath, [command, ...argv], { encoding: "utf8" });
}

/** The help of the program, then of each command that it lists. */
function help() {
  const whole = print("--help");
  const list = whole.slice(whole.indexOf("Commands:"), whole.indexOf("Exit codes:"));
  const names = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name).filter((name) => name !== "help");
  const parts = names.map((name) => `### ${name}\n\n\`\`\`text\n${print(name, "--help").trimEnd()}\n\`\`\`\n`);
  return `\`\`\`text\n${whole.trimEnd()}\n\`\`\`\n\n${parts.join("\n")}`;
}

const before = readFileSync(file, "utf8");
const after = before.replace(
  /<!-- HELP -->\n[\s\S]*?<!-- \/HELP -->/,
  () => `<!-- HELP -->\n\n${help()}\n<!-- /HELP -->`,
);
if (process.argv.includes("--check")) process.exitCode = before === after ? 0 : 1;
else writeFileSync(file, after);
