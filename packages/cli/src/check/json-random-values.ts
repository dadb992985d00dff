import { isDeepStrictEqual } from "node:util";
import type { Issue, Result } from "@schemawright/runtime";
import type { NearMiss, NearMissOptions } from "@schemawright/runtime/samples";
import fc from "fast-check";
import { firstFailure, type Runs, SHOWN } from "./first-failure.ts";
import type { MessageFunctions } from "./generated-package.ts";

/** What came out of looking at the values of one message. */
export interface Examined {
  /** What is wrong, if something is. */
  readonly found: string | undefined;
  /** How many values were valid, and how many there were. */
  readonly good: number;
  readonly all: number;
}

/**
 * Are valid values of a message in JSON accepted, do they survive JSON text, and is what breaks one rule refused for it,
 * as text and as a value?
 */
export function examineJson(
  values: fc.Arbitrary<unknown>,
  nearMisses: (options: NearMissOptions) => readonly NearMiss[],
  functions: MessageFunctions,
  { runs, seed }: Runs,
): Examined {
  let good = 0;
  const fault = firstFailure(values, { runs, seed }, (value) => {
    const text = lost(value, functions);
    if (text === undefined) good++;
    return text;
  });
  if (fault !== undefined) return { found: fault, good, all: runs };
  const missed = nearMisses({ count: runs, seed });
  for (const miss of missed) {
    const text = mistaken(miss, functions);
    if (text !== undefined) return { found: text, good, all: runs + missed.length };
  }
  return { found: undefined, good, all: runs + missed.length };
}

/** What a valid value loses by being validated, written and read. */
function lost(value: unknown, { validate, write, read }: MessageFunctions): string | undefined {
  const validated = validate(value);
  if (!validated.ok) return `the validator refuses a valid value: ${said(validated.issues)}`;
  let text: string;
  try {
    text = write(value, { validate: true });
  } catch (error) {
    return `a valid value cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
  const result = read(text);
  if (!result.ok) return `what was written cannot be read: ${said(result.issues)}`;
  return isDeepStrictEqual(result.value, value)
    ? undefined
    : `reading gives something else than was written: ${fc.stringify(result.value).slice(0, SHOWN)}`;
}

/** How a document that breaks one rule is taken for something else. */
function mistaken(
  { document, code, path, change }: NearMiss,
  { validate, read }: MessageFunctions,
): string | undefined {
  const judged = (who: string, { ok, issues }: Result<unknown>): string | undefined => {
    if (ok) return `the ${who} accepts it`;
    return issues.some((one) => one.code === code && one.path === path)
      ? undefined
      : `the ${who} says something else: ${said(issues)}`;
  };
  const wrong = judged("reader", read(document)) ?? judged("validator", validate(JSON.parse(document)));
  if (wrong === undefined) return undefined;
  const shown = document.length > SHOWN ? `${document.slice(0, SHOWN)}…` : document;
  return `a value that breaks ${code} at ${path || "the root"} (${change}): ${wrong}\n  value: ${shown}`;
}

function said(issues: readonly Issue[]): string {
  return issues
    .slice(0, 3)
    .map(({ code, path, message }) => `${path || "the root"} ${message} [${code}]`)
    .join("; ");
}
