import { isDeepStrictEqual } from "node:util";
import type { Issue } from "@schemawright/runtime";
import { jsonOf } from "@schemawright/runtime/codegen";
import fc from "fast-check";
import { withOtherForm, withOtherValues } from "./changed-values/changes.ts";
import { firstFailure, type Runs, SHOWN } from "./first-failure.ts";
import {
  type JsonValidator,
  loadPackage,
  type MessageFunctions,
  PackageError,
  packageFinding,
} from "./generated-package.ts";
import { type Examined, examineJson } from "./json-random-values.ts";
import { contradiction, fitsJson } from "./json-value.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";
import type { Subject } from "./subject.ts";

/** Codes that say that a text or value is none of its datatype, so that there is no typed value. */
const UNTYPED = /^(?:object-type|cvc-datatype-valid\..*)$/;
/** Codes of what the schema's author asserts of typed values. */
const ASSERTED = /^(?:cvc-assertion|contract-rule)$/;

/**
 * Do random values survive writing and reading, and do validator, reader and JSON Schema judge them alike? Of a message
 * that is authored in JSON Schema: is what is valid accepted, and what is almost valid refused for the rule that it breaks?
 */
export async function checkRandomValues({ subjects, runs, seed }: CheckInput): Promise<PartResult> {
  const findings: Finding[] = [];
  const skipped: string[] = [];
  let messages = 0;
  let valid = 0;
  let total = 0;
  for (const subject of subjects) {
    const { contract, messages: inXml } = subject.binding;
    const hasAdapters = contract.adapters.size > 0 && inXml.length > 0;
    if (hasAdapters) skipped.push(`${contract.name}, which has adapters`);
    const look = (name: string, examined: () => Examined): void => {
      messages++;
      try {
        const { found, good, all } = examined();
        valid += good;
        total += all;
        if (found === undefined) return;
        const text = `${name}: ${found}`;
        findings.push({ file: subject.contract.name, message: text, text });
      } catch (error) {
        // The class is that of the package's own runtime, which need not be this one.
        if (!(error instanceof Error && error.name === "SampleError")) throw error;
        skipped.push(`${name}, of which no valid value was found: ${error.message}`);
      }
    };
    try {
      const generated = await loadPackage(subject);
      for (const { name } of hasAdapters ? [] : inXml) {
        const functions = generated.message(name);
        const json = await generated.jsonValidator(name);
        const values = generated.arbitrary(name)(fc);
        look(name, () => examine(values, keptIn(subject), functions, json, { runs, seed }));
      }
      for (const { name } of contract.json) {
        const functions = generated.message(name);
        const values = generated.arbitrary(name)(fc);
        look(name, () => examineJson(values, generated.nearMisses(name), functions, { runs, seed }));
      }
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      findings.push(packageFinding(error, subject));
    }
  }
  return { counted: `${messages} messages, ${total} values, ${valid} of them valid`, findings, skipped };
}

/** A third of the values are valid, a third are of the right form, and a third have one change of form. */
function examine(
  values: fc.Arbitrary<unknown>,
  kept: ReadonlySet<string>,
  functions: MessageFunctions,
  json: JsonValidator,
  given: Runs,
): Examined {
  const all = 3 * given.runs;
  const valid: unknown[] = [];
  let good = 0;
  const judgedAlike = (value: unknown): string | undefined => {
    if (functions.validate(value).ok) good++;
    return compareReading(value, functions) ?? compareJson(value, functions, json);
  };
  const fault = firstFailure(values, given, (value) => {
    valid.push(value);
    return judgedAlike(value);
  });
  if (fault !== undefined) return { found: fault, good, all };
  // Finding valid values is what takes time: those that were found are changed.
  const known = fc.constantFrom(...valid);
  const found =
    firstFailure(withOtherValues(known, kept), given, judgedAlike) ??
    firstFailure(withOtherForm(known, kept), given, (value) => compareJson(value, functions, json));
  return { found, good, all };
}

/** Properties that hold elements as data. */
function keptIn({ binding }: Subject): ReadonlySet<string> {
  const wildcards = binding.objects.map(({ content }) => (content.kind === "automaton" ? content.wildcard : undefined));
  return new Set(["$unknown", ...wildcards.flatMap((one) => (one === undefined ? [] : [one.property]))]);
}

function compareReading(value: unknown, { validate, write, read }: MessageFunctions): string | undefined {
  const checked = validate(value);
  // What the type has no property for is not written. A value comes to have that when another one decides on its type.
  if (checked.issues.some(({ code }) => code === "object-property")) return undefined;
  let text: string;
  try {
    text = write(value, { validate: false });
  } catch (error) {
    return checked.ok
      ? `a valid value cannot be written: ${error instanceof Error ? error.message : String(error)}`
      : undefined;
  }
  const result = read(text);
  if (isCutOff(checked.issues) || isCutOff(result.issues)) return undefined;
  const isUntyped = [...checked.issues, ...result.issues].some(({ code }) => UNTYPED.test(code));
  const wanted = keysOf(checked.issues, isUntyped);
  const found = keysOf(result.issues, isUntyped);
  const onlyChecked = wanted.filter((key) => !found.includes(key));
  const onlyRead = found.filter((key) => !wanted.includes(key));
  if (onlyChecked.length > 0 || onlyRead.length > 0) {
    return [
      "validator and reader find different things",
      ...onlyChecked.map((key) => `only the validator: ${key}`),
      ...onlyRead.map((key) => `only the reader: ${key}`),
    ].join("\n  ");
  }
  if (checked.ok !== result.ok) return "validator and reader differ in whether it is good";
  if (!result.ok) return undefined;
  return isDeepStrictEqual(result.value, value)
    ? undefined
    : `reading gives something else than was written: ${fc.stringify(result.value).slice(0, SHOWN)}`;
}

function isCutOff(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === "limit-issues");
}

/** Assertions are left out where a value has no type: the reader then asks them without it, the validator with it. */
function keysOf(issues: readonly Issue[], isUntyped: boolean): readonly string[] {
  return issues
    .filter(({ code }) => !(isUntyped && ASSERTED.test(code)))
    .map(({ code, rule, path, severity }) => `${path} ${rule ?? ""} [${code}] ${severity}`);
}

function compareJson(value: unknown, { validate }: MessageFunctions, json: JsonValidator): string | undefined {
  if (!fitsJson(value)) return undefined;
  const accepted = json(jsonOf(value));
  return contradiction(validate(value), accepted, json.errors);
}
