import type { CommandDefinition } from "./command.ts";
import { XSD_VERSION } from "./common-options.ts";

export const bundle: CommandDefinition = {
  name: "bundle",
  summary: "collect a schema and all that it reaches in one folder",
  description: [
    "Writes the schema document and every document that it includes, imports, redefines or overrides, directly or through others, with references that lead from one to the other inside the folder. Documents on the network are fetched only with --allow-net.",
  ],
  operands: [{ usage: "<schema>", description: "XML Schema document" }],
  options: [
    {
      name: "out",
      short: "o",
      value: "text",
      placeholder: "folder",
      description: "where the documents go",
      default: "bundle",
    },
    {
      name: "allow-net",
      value: "switch",
      description: "fetch documents that http and https references name",
      isOnlyArgument: true,
    },
    XSD_VERSION,
  ],
  examples: [
    { line: "schemawright bundle order.xsd --out order", does: "order/order.xsd and what it reaches" },
    {
      line: "schemawright bundle order.xsd -o order --allow-net",
      does: "with documents of other hosts, each in a folder of its host",
    },
  ],
  async run(input) {
    const { bundleCommand } = await import("../bundle/bundle.ts");
    return bundleCommand(input);
  },
};
