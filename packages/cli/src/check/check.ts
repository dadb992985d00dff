import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions } from "../commands/common-options.ts";
import { compileContract, findContracts } from "../contracts.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { prettySchemaIssues } from "../report/pretty-schema-issue.ts";
import { UseError } from "../use-error.ts";
import { findJudge } from "./judge.ts";
import type { Part, PartResult } from "./part.ts";
import { PARTS } from "./parts.ts";
import type { Subject } from "./subject.ts";

/** Options of the command `check`. */
export interface CheckOptions extends CommonOptions {
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

/** Findings of a part that are printed; the rest is counted. */
const SHOWN = 20;

/**
 * Examines every contract, its samples and its generated package. Prints a line for each part, and details of what is
 * wrong. Changes nothing.
 * @returns the exit code: 0 all is well, 1 findings
 * @throws UseError if `only` names no part, or no contract is found; ContractError, TemplateError, JsonSchemaError
 */
export async function checkCommand({ options, host }: CommandInput<CheckOptions>): Promise<number> {
  const parts = chooseParts(options.only ?? []);
  const subjects: Subject[] = [];
  let errors = 0;
  for (const contract of findContracts(options.schema, options.out)) {
    const { files, binding, schemas, issues } = compileContract(contract);
    for (const text of prettySchemaIssues(issues)) host.complain(`${text}\n\n`);
    errors += issues.filter(({ severity }) => severity === "error").length;
    if (files !== undefined && binding !== undefined) subjects.push({ contract, files, binding, schemas });
  }
  if (errors > 0) {
    host.complain(`${errors} ${errors === 1 ? "error" : "errors"} in the schemas: nothing else was checked.\n`);
    return EXIT.findings;
  }
  const folder = mkdtempSync(join(tmpdir(), "schemawright-check-"));
  let findings = 0;
  try {
    const asked = parts.some(({ asksJudge }) => asksJudge);
    const judge = asked ? await findJudge(folder) : { missing: "no part asks it" };
    if (asked && "missing" in judge) {
      const text = `Xerces was not asked: ${judge.missing}`;
      if (options.requireJava) {
        host.complain(`${text}\n`);
        findings++;
      } else host.write(`${text} (--require-java makes this an error)\n`);
    }
    const { runs, seed } = options;
    for (const part of parts)
      findings += await runPart(part, { subjects, judge, runs, seed, folder }, options.quiet, host);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!options.quiet) {
    host.write(findings === 0 ? "Nothing is wrong.\n" : `${findings} ${findings === 1 ? "finding" : "findings"}.\n`);
  }
  return findings === 0 ? EXIT.fine : EXIT.findings;
}

function chooseParts(names: readonly string[]): readonly Part[] {
  const known = PARTS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UseError(`--only ${unknown}: there is no such part; expected ${known.join(", ")}`);
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

async function runPart(part: Part, input: Parameters<Part["run"]>[0], isQuiet: boolean, host: Host): Promise<number> {
  const started = performance.now();
  const { counted, findings, skipped }: PartResult = await host.timings.measure(part.name, async () => part.run(input));
  const verdict = findings.length === 0 ? "ok  " : "FAIL";
  const rest = skipped.length === 0 ? "" : `; not looked at: ${skipped.join("; ")}`;
  const line = `${verdict} ${part.name}: ${part.claim} (${counted}, ${seconds(performance.now() - started)}${rest})\n`;
  if (findings.length > 0 || !isQuiet) host.write(line);
  for (const finding of findings.slice(0, SHOWN)) host.complain(`${indent(finding)}\n`);
  if (findings.length > SHOWN) host.complain(`${indent(`… ${findings.length - SHOWN} more`)}\n`);
  return findings.length;
}

function indent(text: string): string {
  return text.replace(/^/gm, "     ");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
