import type { CommandDefinition } from "./command.ts";
import { REPORT_OPTIONS } from "./common-options.ts";

export const downgrade: CommandDefinition = {
  name: "downgrade",
  summary: "write the XSD 1.0 form of a schema",
  description: [
    "Writes documents that processors of XSD 1.0 accept, one for each document of the schema, and reports what they can no longer say. They accept every document that the schema accepts, except where the report says derivation or narrower.",
  ],
  operands: [{ usage: "<schema>", description: "XML Schema document" }],
  options: [
    {
      name: "out",
      short: "o",
      value: "text",
      placeholder: "folder",
      description: "where the documents go",
      default: "xsd-1.0",
    },
    ...REPORT_OPTIONS,
  ],
  examples: [
    { line: "schemawright downgrade order.xsd --out legacy", does: "legacy/order.xsd and what it includes" },
    { line: "schemawright downgrade order.xsd -o legacy -f json", does: "the losses for a program" },
  ],
  async run(input) {
    const { downgradeCommand } = await import("../downgrade/downgrade.ts");
    return downgradeCommand(input);
  },
};
