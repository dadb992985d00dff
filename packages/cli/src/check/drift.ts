import { relative } from "node:path";
import { compareFiles, type Difference } from "@schemawright/generator";
import { changedLock, lockPath } from "../contracts.ts";
import { readFolder } from "../files/files.ts";
import { shownPath, slashed } from "../files/paths.ts";
import { lineDifference } from "../report/line-difference.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";

/** Files whose difference is shown; the rest is named. */
const SHOWN_FILES = 3;

/** Is what lies on disk what would be generated now? */
export function checkDrift({ subjects }: CheckInput): PartResult {
  let files = 0;
  const findings: Finding[] = [];
  for (const { contract, binding, files: wanted } of subjects) {
    if (changedLock(contract, { binding }) !== undefined) {
      const file = shownPath(lockPath(contract));
      const message = "is not what would be written";
      findings.push({ file, message, text: `${file} ${message}` });
    }
    files += wanted.length;
    const differences = compareFiles(wanted, readFolder(contract.output));
    const folder = slashed(relative(process.cwd(), contract.output));
    differences.forEach((difference, i) => {
      findings.push(describeDifference(difference, folder, i < SHOWN_FILES));
    });
  }
  const advice = "Run `schemawright generate` and commit what it makes.";
  return { counted: `${files} files`, findings, advice, skipped: [] };
}

function describeDifference({ path, kind, found, wanted }: Difference, folder: string, isShown: boolean): Finding {
  const file = `${folder}/${path}`;
  if (kind === "missing") return { file, message: "is missing", text: `${file} is missing` };
  if (kind === "surplus") return { file, message: "would not be generated", text: `${file} would not be generated` };
  const message = "differs from what would be generated";
  const line = firstDifference(found, wanted);
  if (!isShown) return { file, message, line, text: `${file} differs` };
  return { file, message, line, text: `${file} differs (- on disk, + generated)\n${lineDifference(found, wanted)}` };
}

/** The line in which two texts begin to differ, from 1. */
function firstDifference(found: string, wanted: string): number {
  const lines = wanted.split("\n");
  const at = found.split("\n").findIndex((line, i) => line !== lines[i]);
  return at < 0 ? 1 : at + 1;
}
