import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { downgradeSchema } from "./downgrade-schema.ts";

const contract = fileURLToPath(new URL("../../../../schema/sinch-mms/", import.meta.url));
const command = fileURLToPath(new URL("../../../cli/package.json", import.meta.url));
const { messages } = JSON.parse(readFileSync(join(contract, "contract.json"), "utf8")) as {
  readonly messages: readonly {
    readonly name: string;
    readonly forms: readonly { readonly schema: string; readonly element: string }[];
  }[];
};
const entries = [...new Set(messages.flatMap(({ forms }) => forms.map(({ schema }) => schema)))];

const has = (program: string, argument: string): boolean => spawnSync(program, [argument]).error === undefined;

const resolver = {
  read(location: string): string | undefined {
    try {
      return readFileSync(join(contract, location), "utf8");
    } catch {
      return undefined;
    }
  },
  resolve: (reference: string, base: string): string => posix.join(posix.dirname(base), reference),
};

/** The valid samples whose root element is one of a schema document's messages. */
function samplesOf(entry: string): readonly string[] {
  return messages.flatMap(({ name, forms }) => {
    const folder = join(contract, "samples", "valid", name);
    const roots = forms.filter(({ schema }) => schema === entry).map(({ element }) => element);
    return readdirSync(folder)
      .map((file) => join(folder, file))
      .filter((file) => {
        const root = /<([A-Za-z_][^\s/>]*)/.exec(readFileSync(file, "utf8"))?.[1];
        return root !== undefined && roots.includes(root);
      });
  });
}

describe("the 1.0 form of the sinch-mms contract", () => {
  const folder = mkdtempSync(join(tmpdir(), "xsd10-"));

  beforeAll(() => {
    for (const entry of entries) {
      const { schema, issues } = loadSchema(entry, { resolver });
      if (schema === undefined) throw new Error(`${entry}: ${issues.map(({ message }) => message).join(" ")}`);
      for (const { location, text } of downgradeSchema(schema).documents) {
        mkdirSync(dirname(join(folder, location)), { recursive: true });
        writeFileSync(join(folder, location), text);
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describe.skipIf(!has("xmllint", "--version"))("libxml2", () => {
    test.each(entries)("takes %s and its valid samples", (entry) => {
      const samples = samplesOf(entry);
      const run = spawnSync("xmllint", ["--noout", "--schema", join(folder, entry), ...samples], { encoding: "utf8" });
      const complaints = run.stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
      expect(complaints).toEqual([]);
      expect(samples.length).toBeGreaterThan(0);
      expect(run.status).toBe(0);
    });
  });

  describe.skipIf(!has("java", "-version"))("Xerces", () => {
    test.each(["send-mms.xsd", "upper/postback.xsd"])("takes %s and a valid sample", async (entry) => {
      const { validateXML } = createRequire(command)("xsd-schema-validator") as typeof import("xsd-schema-validator");
      const [sample = ""] = samplesOf(entry);
      const result = await validateXML({ file: sample }, join(folder, entry));
      expect(result.messages, relative(contract, sample)).toEqual([]);
      expect(result.valid).toBe(true);
    });
  });
});
