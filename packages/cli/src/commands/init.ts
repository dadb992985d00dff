import type { CommandDefinition } from "./command.ts";

export const init: CommandDefinition = {
  name: "init",
  summary: "set a project up: configuration, scripts, a job for continuous integration",
  description: [
    "Looks for contracts and schemas, asks where they are to be, and writes schemawright.config.ts, scripts in package.json and .github/workflows/schemawright.yml. What is there already is kept.",
  ],
  operands: [],
  options: [
    {
      name: "yes",
      short: "y",
      value: "switch",
      description: "ask nothing: take what was found, and defaults",
      isOnlyArgument: true,
    },
  ],
  isUnconfigured: true,
  examples: [
    { line: "schemawright init", does: "with questions" },
    { line: "npx schemawright init --yes", does: "without" },
  ],
  async run(input) {
    const { initCommand } = await import("../init/init.ts");
    return initCommand(input);
  },
};
