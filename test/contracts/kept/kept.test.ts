import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type GenerateResult, generate, keepStages, readContract } from "../../../generator/src/index.ts";

const folder = fileURLToPath(new URL("../../../schema/sinch-mms", import.meta.url));

/** Files of the contract, some of them changed. */
type Changes = Readonly<Record<string, (text: string) => string>>;

function read(path: string, changes: Changes): string | undefined {
  try {
    const text = readFileSync(join(folder, path), "utf8");
    return changes[path]?.(text) ?? text;
  } catch {
    return undefined;
  }
}

function run(changes: Changes, kept?: ReturnType<typeof keepStages>): GenerateResult {
  return generate({
    contract: readContract(read("contract.json", changes) ?? "", "contract.json"),
    folder,
    folderName: "schema/sinch-mms",
    resolver: {
      read: (location) => read(location.slice(folder.length + 1), changes),
      resolve: (reference, base) => resolve(dirname(base), reference),
    },
    ...(kept === undefined ? {} : { kept }),
  });
}

test("stages that are kept make what stages that run anew make", { timeout: 240_000 }, () => {
  const kept = keepStages();
  const steps: readonly Changes[] = [
    {},
    { "slide.xsd": (text) => text.replace("<xs:annotation>", "<!-- saved -->\n<xs:annotation>") },
    { "send-mms.xsd": (text) => text.replace('type="Slide"', 'type="Slied"') },
    { "types.xsd": (text) => text.replace("[1-9][0-9]{6,14}", "[1-9][0-9]{7,14}") },
    { "contract.json": (text) => text.replace('"version": "0.1.0"', '"version": "0.2.0"') },
    {},
  ];
  for (const changes of steps) {
    const { files, issues } = run(changes, kept);
    const anew = run(changes);
    expect(issues).toEqual(anew.issues);
    expect(files).toEqual(anew.files);
  }
});
