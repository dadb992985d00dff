import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFolder, slashed } from "../files.ts";
import type { CheckInput, PartResult } from "./part.ts";
import type { Subject } from "./subject.ts";

/** Does every JSON Schema, emitted and authored, meet the meta-schema of JSON Schema 2020-12? */
export function checkJsonSchemas({ subjects }: CheckInput): PartResult {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const findings: string[] = [];
  let count = 0;
  for (const path of new Set(subjects.flatMap(jsonSchemaFiles))) {
    count++;
    const name = slashed(relative(process.cwd(), path));
    try {
      const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
      if ((typeof schema !== "object" && typeof schema !== "boolean") || schema === null) {
        findings.push(`${name}: a JSON Schema is an object or a boolean`);
      } else if (ajv.validateSchema(schema) !== true) {
        for (const { instancePath, message } of ajv.errors ?? []) {
          findings.push(`${name}${instancePath === "" ? "" : `#${instancePath}`}: ${message}`);
        }
      }
    } catch (error) {
      findings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
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
