import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv, type AnySchema } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFolder } from "../files/files.ts";
import { slashed } from "../files/paths.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";
import type { Subject } from "./subject.ts";

/** Does every JSON Schema, emitted and authored, meet the meta-schema that it names, which is that of 2020-12 otherwise? */
export function checkJsonSchemas({ subjects }: CheckInput): PartResult {
  const options = { allErrors: true, strict: false };
  const judges = { "2020-12": new Ajv2020(options), "2019-09": new Ajv2019(options), "draft-07": new Ajv(options) };
  const findings: Finding[] = [];
  let count = 0;
  for (const path of new Set(subjects.flatMap(jsonSchemaFiles))) {
    count++;
    const name = slashed(relative(process.cwd(), path));
    try {
      const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
      if ((typeof schema !== "object" && typeof schema !== "boolean") || schema === null) {
        findings.push({ file: name, message: "a JSON Schema is an object or a boolean" });
        continue;
      }
      const named = String((schema as { readonly $schema?: unknown }).$schema);
      const ajv = named.includes("draft-07")
        ? judges["draft-07"]
        : judges[named.includes("2019-09") ? "2019-09" : "2020-12"];
      if (ajv.validateSchema(schema as AnySchema) !== true) {
        for (const { instancePath, message } of ajv.errors ?? []) {
          const text = `${name}${instancePath === "" ? "" : `#${instancePath}`}: ${message}`;
          findings.push({ file: name, message: `${instancePath || "the schema"} ${message}`, text });
        }
      }
    } catch (error) {
      findings.push({ file: name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { counted: `${count} JSON Schemas`, findings, skipped: [] };
}

/** Emitted ones as they lie on disk; authored ones that the contract names, and any other with the customary name. */
function jsonSchemaFiles({ contract: { contract, folder, output } }: Subject): string[] {
  const named = contract.json.map(({ schema }) => join(folder, schema));
  const under = (root: string): string[] =>
    [...readFolder(root).keys()].filter((path) => path.endsWith(".schema.json")).map((path) => join(root, path));
  return [...under(output), ...named, ...under(folder)];
}
