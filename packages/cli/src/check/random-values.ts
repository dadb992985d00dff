import { isDeepStrictEqual } from "node:util";
import type { MessageBinding } from "@schemawright/generator";
import type { Issue } from "@schemawright/runtime";
import { jsonOf } from "@schemawright/runtime/codegen";
import fc from "fast-check";
import { mutationsOf } from "./arbitrary/mutation.ts";
import { objectsOf } from "./arbitrary/object.ts";
import {
  type JsonValidator,
  loadPackage,
  type MessageFunctions,
  PackageError,
  packageFinding,
} from "./generated-package.ts";
import { contradiction, fitsJson } from "./json-value.ts";
import type { CheckInput, Finding, PartResult } from "./part.ts";
import type { Subject } from "./subject.ts";

/** Longest counterexample that is shown, in UTF-16 code units. */
const SHOWN = 1500;

/** How many times more values are made of a message of which none was valid. */
const MORE = 10;

/** Codes that say that a text or value is none of its datatype, so that there is no typed value. */
const UNTYPED = /^(?:object-type|cvc-datatype-valid\..*)$/;
/** Codes of what the schema's author asserts of typed values. */
const ASSERTED = /^(?:cvc-assertion|contract-rule)$/;

/** Do random values survive writing and reading, and do validator, reader and JSON Schema judge them alike? */
export async function checkRandomValues({ subjects, runs, seed }: CheckInput): Promise<PartResult> {
  const findings: Finding[] = [];
  const skipped: string[] = [];
  let messages = 0;
  let valid = 0;
  let total = 0;
  for (const subject of subjects) {
    if (subject.binding.contract.adapters.size > 0) {
      skipped.push(`${subject.binding.contract.name}, which has adapters`);
      continue;
    }
    try {
      const generated = await loadPackage(subject);
      for (const message of subject.binding.messages) {
        messages++;
        const functions = generated.message(message.name);
        const json = await generated.jsonValidator(message.name);
        let asked = runs;
        let { found, good } = examine(message, keptIn(subject), functions, json, { runs, seed });
        // Where rules are strict, few random values are valid; without any, the round trip would go unasked.
        if (found === undefined && good === 0) {
          asked = runs * MORE;
          ({ found, good } = examine(message, keptIn(subject), functions, json, { runs: asked, seed }));
        }
        valid += good;
        total += 2 * asked;
        if (found !== undefined) {
          const text = `${message.name}: ${found}`;
          findings.push({ file: subject.contract.name, message: text, text });
        } else if (good === 0) skipped.push(`${message.name}, of which no random value was valid`);
      }
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      findings.push(packageFinding(error, subject));
    }
  }
  return { counted: `${messages} messages, ${total} values, ${valid} of them valid`, findings, skipped };
}

/** Half of the values are as the types have them, half have one change that the types would not allow. */
function examine(
  { forms: [form] }: MessageBinding,
  kept: ReadonlySet<string>,
  functions: MessageFunctions,
  json: JsonValidator,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): { readonly found: string | undefined; readonly good: number } {
  if (form === undefined) return { found: undefined, good: 0 };
  const make = (hasFaults: boolean, presence: number): fc.Arbitrary<unknown> =>
    objectsOf(form.type, { hasFaults, presence, depth: 6 });
  const typed = fc.oneof(make(false, 3), make(false, 8), make(true, 5));
  let good = 0;
  const found =
    firstFailure(typed, { runs, seed }, (value) => {
      if (functions.validate(value).ok) good++;
      return compareReading(value, functions) ?? compareJson(value, functions, json);
    }) ??
    firstFailure(mutationsOf(make(false, 3), kept), { runs, seed }, (value) => compareJson(value, functions, json));
  return { found, good };
}

/** Properties that hold elements as data. */
function keptIn({ binding }: Subject): ReadonlySet<string> {
  const wildcards = binding.objects.map(({ content }) => (content.kind === "automaton" ? content.wildcard : undefined));
  return new Set(["$unknown", ...wildcards.flatMap((one) => (one === undefined ? [] : [one.property]))]);
}

/** Runs a property; returns what fails, with the smallest value that was found to fail and the seed. */
function firstFailure(
  values: fc.Arbitrary<unknown>,
  { runs, seed }: { readonly runs: number; readonly seed: number },
  fault: (value: unknown) => string | undefined,
): string | undefined {
  const details = fc.check(
    fc.property(values, (value) => {
      const text = fault(value);
      if (text !== undefined) throw new Error(text);
    }),
    { numRuns: runs, seed },
  );
  if (!details.failed) return undefined;
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : "the property fails";
  const value = details.counterexample === null ? "none" : fc.stringify(details.counterexample[0]);
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return `${reason}\n  with --seed ${details.seed}, value: ${shown}`;
}

function compareReading(value: unknown, { validate, write, read }: MessageFunctions): string | undefined {
  const checked = validate(value);
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
