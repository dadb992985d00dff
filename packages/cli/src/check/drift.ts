import { relative } from "node:path";
import { compareFiles, type Difference } from "@schemawright/generator";
import { changedLock, lockPath } from "../contracts.ts";
import { readFolder } from "../files/files.ts";
import { slashed } from "../files/paths.ts";
import { lineDifference } from "../report/line-difference.ts";
import type { CheckInput, PartResult } from "./part.ts";

/** Files whose difference is shown; the rest is named. */
const SHOWN_FILES = 3;

/** Is what lies on disk what would be generated now? */
export function checkDrift({ subjects }: CheckInput): PartResult {
  let files = 0;
  const findings: string[] = [];
  for (const { contract, binding, files: wanted } of subjects) {
    if (changedLock(contract, { binding }) !== undefined) {
      findings.push(`${slashed(relative(process.cwd(), lockPath(contract)))} is not what would be written`);
    }
    files += wanted.length;
    const differences = compareFiles(wanted, readFolder(contract.output));
    const folder = slashed(relative(process.cwd(), contract.output));
    differences.forEach((difference, i) => {
      findings.push(describeDifference(difference, folder, i < SHOWN_FILES));
    });
  }
  if (findings.length > 0) findings.push("Run `schemawright generate` and commit what it makes.");
  return { counted: `${files} files`, findings, skipped: [] };
}

function describeDifference({ path, kind, found, wanted }: Difference, folder: string, isShown: boolean): string {
  const name = `${folder}/${path}`;
  if (kind === "missing") return `${name} is missing`;
  if (kind === "surplus") return `${name} would not be generated`;
  return isShown ? `${name} differs (- on disk, + generated)\n${lineDifference(found, wanted)}` : `${name} differs`;
}
