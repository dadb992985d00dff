import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readFolder } from "../files/files.ts";
import { slashed } from "../files/paths.ts";
import type { Finding } from "./part.ts";
import type { Subject } from "./subject.ts";

/** An issue that a sample must have; what is absent is not compared. */
export interface ExpectedIssue {
  readonly code?: string;
  readonly rule?: string;
  readonly path: string;
}

/** A sample of a contract with its expected findings. */
export interface Sample {
  /** Relative to the samples folder. */
  readonly path: string;
  /** Relative to the working directory, for people. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Name of a message, or of an authored JSON Schema. */
  readonly message: string;
  readonly expected:
    | { readonly form: "xml"; readonly issues: readonly ExpectedIssue[] }
    | { readonly form: "json"; readonly valid: boolean; readonly paths: readonly string[] };
}

/** The samples of a contract, and what is wrong with their list. */
export interface SampleList {
  readonly samples: readonly Sample[];
  readonly findings: readonly Finding[];
}

const LIST = "expected.json";

/** The samples that a contract's `samples/expected.json` lists, in its order. A contract without samples has none. */
export function readSamples({ contract: { contract, folder } }: Subject): SampleList {
  if (contract.samples === undefined) return { samples: [], findings: [] };
  const root = join(folder, contract.samples);
  const name = (path: string): string => slashed(relative(process.cwd(), join(root, path)));
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(join(root, LIST), "utf8"));
  } catch (error) {
    return {
      samples: [],
      findings: [{ file: name(LIST), message: error instanceof Error ? error.message : String(error) }],
    };
  }
  if (!isRecord(list))
    return { samples: [], findings: [{ file: name(LIST), message: "expected an object of samples by path" }] };
  const there = new Set([...readFolder(root).keys()].filter((path) => path !== LIST));
  const findings: Finding[] = [];
  const samples = Object.entries(list).flatMap(([path, entry]): Sample[] => {
    const expected = readExpected(entry);
    if (typeof expected === "string") findings.push({ file: name(LIST), message: `${path}: ${expected}` });
    if (!there.delete(path)) findings.push({ file: name(LIST), message: `there is no sample ${path}` });
    else if (typeof expected !== "string") {
      const file = join(root, path);
      return [{ path, name: name(path), file, bytes: readFileSync(file), ...expected }];
    }
    return [];
  });
  for (const path of there) findings.push({ file: name(path), message: `${LIST} does not list it` });
  return { samples, findings };
}

/** One entry of the list, or what is wrong with it. */
function readExpected(entry: unknown): Pick<Sample, "message" | "expected"> | string {
  if (!isRecord(entry) || typeof entry.message !== "string") return 'expected an object with "message"';
  const { message, issues, valid, paths = [] } = entry;
  if (Array.isArray(issues)) {
    const wrong = issues.findIndex((issue) => !isExpectedIssue(issue));
    if (wrong >= 0) return `issues[${wrong}]: expected an object with "path", and "code" or "rule" or both, as texts`;
    return { message, expected: { form: "xml", issues } };
  }
  if (typeof valid !== "boolean") return 'expected "issues" (XML) or "valid" (JSON)';
  if (!Array.isArray(paths) || paths.some((path) => typeof path !== "string")) return '"paths": expected texts';
  return { message, expected: { form: "json", valid, paths } };
}

function isExpectedIssue(issue: unknown): issue is ExpectedIssue {
  if (!isRecord(issue) || typeof issue.path !== "string") return false;
  return [issue.code, issue.rule].every((one) => one === undefined || typeof one === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
