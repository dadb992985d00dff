import type { Issue } from "@schemawright/runtime";
import { type GeneratedPackage, loadPackage, PackageError, packageFinding } from "./generated-package.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";
import { type ExpectedIssue, readSamples, type Sample } from "./sample-files.ts";

/** Does every sample get its expected findings, and no others, from the generated code on disk? */
export async function checkSamples({ subjects }: CheckInput): Promise<PartResult> {
  const findings: Finding[] = [];
  let count = 0;
  for (const subject of subjects) {
    const list = readSamples(subject);
    findings.push(...list.findings);
    count += list.samples.length;
    try {
      const generated = await loadPackage(subject);
      for (const sample of list.samples) findings.push(...checkSample(sample, generated));
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      findings.push(packageFinding(error, subject));
    }
  }
  return { counted: `${count} samples`, findings, skipped: [] };
}

function checkSample(sample: Sample, generated: GeneratedPackage): readonly Finding[] {
  const { name, bytes, message, expected } = sample;
  const { ok, issues } = generated.message(message).read(bytes);
  const about = (message: string): Finding => ({ file: name, message });
  if (expected.form === "xml") return compareIssues(expected.issues, issues).map(about);
  const places = [...new Set(issues.map(({ path }) => path))];
  if (ok !== expected.valid) {
    return [
      about(
        `expected to be ${expected.valid ? "valid" : "invalid"}${ok ? "" : `, but has faults at ${places.join(", ") || "the root"}`}`,
      ),
    ];
  }
  return expected.paths
    .filter((path) => !places.includes(path))
    .map((path) =>
      about(`expected a fault at "${path}", but found them at ${places.map((place) => `"${place}"`).join(", ")}`),
    );
}

/** What is missing and what is too much, one line each. Order does not count. */
export function compareIssues(expected: readonly ExpectedIssue[], found: readonly Issue[]): readonly string[] {
  const left = [...found];
  const missing = expected.filter((wanted) => {
    const i = left.findIndex((issue) => meets(issue, wanted));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  return [
    ...missing.map((issue) => `expected ${formatExpected(issue)}`),
    ...left.map((issue) => `found ${formatExpected(issue)} ${issue.message}`),
  ];
}

/** A rule that is not named must be absent; a code that is not named may be any. */
function meets(issue: Issue, { code, rule, path }: ExpectedIssue): boolean {
  return issue.path === path && issue.rule === rule && (code === undefined || issue.code === code);
}

function formatExpected({
  code,
  rule,
  path,
}: {
  readonly code?: string;
  readonly rule?: string;
  readonly path: string;
}): string {
  return [path, rule, code === undefined ? undefined : `[${code}]`].filter((one) => one !== undefined).join(" ");
}
