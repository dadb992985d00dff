import type { CommandDefinition } from "./command.ts";
import { REPORT_OPTIONS, XSD_VERSION } from "./common-options.ts";

export const validate: CommandDefinition = {
  name: "validate",
  summary: "validate documents: XML by XML Schema, JSON by JSON Schema",
  description: [
    "Validates files, every .xml or .json file of folders, files that match patterns, members of archives (zip, tar, tar.gz, gz), and standard input (-).",
    "A compiled schema is kept in a cache folder and used again as long as none of its documents changes.",
  ],
  operands: [{ usage: "[files...]", description: "files, folders, patterns, archives, or - for standard input" }],
  options: [
    {
      name: "schema",
      short: "s",
      value: "texts",
      placeholder: "file",
      description:
        "schema document, XML Schema or JSON Schema; repeatable. Without it, XML documents name theirs (xsi:schemaLocation)",
    },
    {
      name: "catalog",
      value: "texts",
      placeholder: "file",
      description: "OASIS XML catalog for schemas that documents name, and for namespaces of roots; repeatable",
    },
    XSD_VERSION,
    {
      name: "files-from",
      value: "text",
      placeholder: "file",
      description: "read names of files from a file, one a line; - for standard input",
      isOnlyArgument: true,
    },
    {
      name: "null",
      short: "0",
      value: "switch",
      description: "names of --files-from end with a zero byte, as find -print0 writes them",
      isOnlyArgument: true,
    },
    {
      name: "pipe",
      value: "text",
      placeholder: "framing",
      description:
        "filter: documents on standard input, one a line, or each after a line with its length in bytes; one verdict a line, as JSON",
      choices: ["lines", "length"],
      isOnlyArgument: true,
    },
    {
      name: "jobs",
      short: "j",
      value: "number",
      placeholder: "count",
      description: "threads at most, started where there is much to do; by default one a processor",
      minimum: 1,
    },
    {
      name: "doctype",
      value: "text",
      placeholder: "policy",
      description: "a document type declaration: refuse it, or read its internal subset",
      choices: ["refuse", "internal"],
      default: "refuse",
    },
    { name: "no-cache", value: "switch", description: "compile the schema anew, and do not keep it" },
    {
      name: "cache-dir",
      value: "text",
      placeholder: "folder",
      description: "where compiled schemas are kept, instead of the cache folder of the user",
    },
    ...REPORT_OPTIONS,
  ],
  examples: [
    { line: "schemawright validate --schema order.xsd order.xml", does: "one document" },
    { line: "schemawright validate --catalog catalog.xml orders/", does: "documents that name their schemas" },
    { line: "schemawright validate -s order.xsd orders/ 'more/**/*.xml' old.zip", does: "folders, patterns, archives" },
    { line: "find . -name '*.xml' -print0 | schemawright validate -s order.xsd --files-from - -0", does: "a list" },
    { line: "curl -s $URL | schemawright validate -s order.schema.json -", does: "standard input, here JSON" },
    { line: "schemawright validate -s order.xsd --pipe lines < orders.txt", does: "a verdict a line" },
    { line: "schemawright validate -s order.xsd orders/ --format sarif > report.sarif", does: "a report for a tool" },
  ],
  async run(input) {
    const { validateCommand } = await import("../validate/validate.ts");
    return validateCommand(input);
  },
};
