import type { CommandDefinition } from "./command.ts";
import { REPORT_OPTIONS } from "./common-options.ts";

export const generate: CommandDefinition = {
  name: "generate",
  summary: "compile contracts to packages",
  description: [
    "Compiles every contract, a folder with a contract.json, and replaces what changed in its package. Nothing is written unless all of them compile. Without contracts, one schema document is compiled to a package that reads and writes its documents.",
  ],
  operands: [],
  options: [
    {
      name: "schema",
      value: "text",
      placeholder: "path",
      description: "folder whose folders are contracts, or a schema document that has no contract",
      default: "schema",
    },
    {
      name: "out",
      value: "text",
      placeholder: "folder",
      description: "folder that packages go to",
      default: "generated",
    },
    {
      name: "root",
      value: "texts",
      placeholder: "name",
      description:
        "element that documents of a schema without a contract begin with; only what they need is compiled. All if not given; repeatable",
    },
    {
      name: "watch",
      short: "w",
      value: "switch",
      description: "stay, and compile again what changes",
      isOnlyArgument: true,
    },
    { name: "dry-run", value: "switch", description: "say what would change, and write nothing", isOnlyArgument: true },
    ...REPORT_OPTIONS,
  ],
  examples: [
    { line: "schemawright generate", does: "every contract in schema/ to its package in generated/" },
    { line: "schemawright generate --schema order.xsd --out order", does: "one schema, without a contract" },
    { line: "schemawright generate --schema order.xsd --out order --root Order", does: "only what orders need of it" },
    { line: "schemawright generate --watch", does: "the same, again whenever a schema, contract or template is saved" },
    { line: "schemawright generate --dry-run", does: "the files that would be written or removed" },
  ],
  async run(input) {
    const { generateCommand } = await import("../generate/generate.ts");
    return generateCommand(input);
  },
};
