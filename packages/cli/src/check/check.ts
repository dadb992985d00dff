import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions, ReportOptionValues } from "../commands/common-options.ts";
import { compileContract, findContracts } from "../contracts.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { count } from "../report/count.ts";
import { openSchemaReport, type SchemaReport } from "../report/schema-report.ts";
import { weigh } from "../report/weighing.ts";
import { UseError } from "../use-error.ts";
import { findJudge } from "./judge.ts";
import type { Finding, Part, PartResult } from "./part.ts";
import { PARTS } from "./parts.ts";
import type { Subject } from "./subject.ts";

/** Options of the command `check`. */
export interface CheckOptions extends CommonOptions, ReportOptionValues {
  readonly schema: string;
  readonly out: string;
  /** Absence of Java is a finding. */
  readonly requireJava: boolean;
  /** Random values per message. */
  readonly runs: number;
  /** Seed of the random values. */
  readonly seed: number;
  /** Names of the parts to run; all if absent. */
  readonly only?: readonly string[];
}

/**
 * Examines every contract, its samples and its generated package. For people, prints a line for each part, and details of
 * what is wrong; for programs, a report. Changes nothing.
 * @returns the exit code: 0 all is well, 1 findings
 * @throws UseError if `only` names no part, or no contract is found; ContractError, TemplateError, JsonSchemaError
 */
export async function checkCommand({ options, host }: CommandInput<CheckOptions>): Promise<number> {
  const parts = chooseParts(options.only ?? []);
  const compiled = findContracts(options.schema, options.out).map((contract) => {
    return { contract, result: compileContract(contract) };
  });
  // Not before, for what is thrown until then has no place in it.
  const report = await openSchemaReport(options, host);
  const subjects: Subject[] = [];
  let isBroken = false;
  for (const { contract, result } of compiled) {
    const { files, binding, schemas, issues } = result;
    report.schemaIssues(issues);
    if (files !== undefined && binding !== undefined) subjects.push({ contract, files, binding, schemas });
    else isBroken = true;
  }
  if (isBroken) {
    const { errors } = report.close({ isStopped: true });
    host.complain(`${count(errors, "error")} in the schemas: nothing else was checked.\n`);
    return EXIT.findings;
  }
  const folder = mkdtempSync(join(tmpdir(), "schemawright-check-"));
  const found = { error: 0, warning: 0 };
  const print = createFindingPrinter(report, options, host, found);
  try {
    const asked = parts.some(({ asksJudge }) => asksJudge);
    const judge = asked ? await findJudge(folder) : { missing: "no part asks it" };
    if (asked && "missing" in judge) {
      const text = `Xerces was not asked: ${judge.missing}`;
      if (options.requireJava) print("judge", [{ file: "java", message: text, text }], () => "");
      else report.say(`${text} (--require-java makes this an error)\n`);
    }
    const { runs, seed } = options;
    for (const part of parts) {
      const started = performance.now();
      const input = { subjects, judge, runs, seed, folder };
      const result = await host.timings.measure(part.name, async () => part.run(input));
      const took = performance.now() - started;
      const shown = print(part.name, result.findings, (verdict) => partLine(part, result, verdict, took));
      if (shown > 0 && result.advice !== undefined) host.complain(`${indent(result.advice)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report.close({ isStopped: false });
  const counted = [];
  if (found.error > 0) counted.push(count(found.error, "finding"));
  if (found.warning > 0) counted.push(count(found.warning, "warning"));
  report.say(counted.length === 0 ? "Nothing is wrong.\n" : `${counted.join(", ")}.\n`);
  return found.error === 0 ? EXIT.fine : EXIT.findings;
}

/**
 * Prints the findings of a part, as they count.
 * @param line what people read before them, by the part's verdict
 * @returns how many people were shown
 */
type PrintFindings = (part: string, findings: readonly Finding[], line: (verdict: string) => string) => number;

/**
 * Findings have their own form for people, in which they are below the line of their part.
 * @param found is told how many there were
 */
function createFindingPrinter(
  report: SchemaReport,
  { format, maxIssues, quiet }: CheckOptions,
  host: Host,
  found: { error: number; warning: number },
): PrintFindings {
  let left = maxIssues === 0 ? Number.POSITIVE_INFINITY : maxIssues;
  return (part, findings, line) => {
    const counted = findings.flatMap((finding) => {
      const { file, text, ...rest } = finding;
      const issue = weigh({ severity: "error", code: `check/${part}`, ...rest }, report.weighing);
      return issue === undefined ? [] : [{ file, issue, text: text ?? `${file}: ${finding.message}` }];
    });
    for (const { issue } of counted) found[issue.severity]++;
    if (format !== "pretty") {
      for (const { file, issue } of counted) report.file({ file, issues: [issue] });
      if (counted.length === 0) report.file({ file: part, issues: [] });
      return 0;
    }
    const isWrong = counted.some(({ issue }) => issue.severity === "error");
    if (counted.length > 0 || !quiet) host.write(line(isWrong ? "FAIL" : counted.length > 0 ? "warn" : "ok  "));
    const shown = counted.slice(0, left);
    for (const { text } of shown) host.complain(`${indent(text)}\n`);
    if (counted.length > shown.length) host.complain(`${indent(`… ${counted.length - shown.length} more`)}\n`);
    left -= shown.length;
    return shown.length;
  };
}

function chooseParts(names: readonly string[]): readonly Part[] {
  const known = PARTS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UseError(`--only ${unknown}: there is no such part; expected ${known.join(", ")}`);
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

function partLine({ name, claim }: Part, { counted, skipped }: PartResult, verdict: string, took: number): string {
  const rest = skipped.length === 0 ? "" : `; not looked at: ${skipped.join("; ")}`;
  return `${verdict} ${name}: ${claim} (${counted}, ${seconds(took)}${rest})\n`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "     ");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
