import type { Result } from "../issues/issue.ts";
import { NoTextError } from "./build-tree.ts";
import type { Overrides, Size, Source } from "./choices.ts";
import { FAULT_KINDS, faultsOf } from "./faults.ts";
import { attemptOf, type FoundSample, type SampleSubject } from "./find-sample.ts";
import type { Random } from "./random.ts";
import { writeTree } from "./tree.ts";

/** A document that breaks exactly one rule. */
export interface NearMiss {
  readonly document: string;
  /** The recommendation's name of the rule, as a reader reports it: `cvc-maxLength-valid`. */
  readonly code: string;
  /** The contract's own code of it, where it has one: `E622`. */
  readonly rule?: string;
  /** Where: `/request/slide[2]/duration`. */
  readonly path: string;
  /** What was done to a valid document. */
  readonly change: string;
  /** What a reader says of it. */
  readonly message: string;
}

/** How many faults of one kind are read before the next kind has its turn, and how many of it in all. */
const READINGS = 40;
const ALL_READINGS = 240;
/** How many characters are read for one kind: faults of large documents are fewer. */
const CHARACTERS = 300_000;
/** How often choices are changed to break what the author of the schema asserts. */
const TRIES = 400;

const ASSERTED: ReadonlySet<string> = /*@__PURE__*/ new Set(["cvc-assertion", "contract-rule", "cvc-assertions-valid"]);

/**
 * Documents beside valid ones, each with one fault that a reader calls by the name that it should have. Rules come in
 * turns, so that a few near-misses break a few different ones.
 */
export function findNearMisses<T>(
  subject: SampleSubject<T>,
  samples: readonly FoundSample<T>[],
  { count, size, source, random }: { count: number; size: Size; source: Source; random: Random },
): readonly NearMiss[] {
  const { plan } = subject;
  const longest = Math.max(...samples.map(({ document }) => document.length));
  const most = Math.max(READINGS, Math.min(ALL_READINGS, Math.floor(CHARACTERS / longest)));
  const lines = FAULT_KINDS.map((kind) =>
    turns(chained(samples.map(({ tree }) => misses(faultsOf(kind, plan, tree), subject))), most),
  );
  const [first] = samples;
  if (first !== undefined) lines.push(turns(assertedMisses(subject, first, { size, source, random }), most));
  const found: NearMiss[] = [];
  const kept = new Set<string>();
  for (let open = lines; open.length > 0 && found.length < count; ) {
    const left: typeof open = [];
    for (const line of open) {
      if (found.length >= count) break;
      const next = line(kept);
      if (next === "done") continue;
      if (next !== undefined) found.push(next);
      left.push(line);
    }
    open = left;
  }
  return found;
}

function* chained<T>(parts: readonly Generator<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}

/** Takes some readings at a time, until one is a near-miss that is not another of the same rule at the same place. */
function turns(
  line: Generator<NearMiss | undefined>,
  most: number,
): (kept: Set<string>) => NearMiss | "done" | undefined {
  let all = 0;
  return (kept) => {
    for (let readings = 0; readings < READINGS; readings++) {
      const next = line.next();
      if (next.done || all++ > most) return "done";
      const { value } = next;
      if (value === undefined) continue;
      const key = `${value.code} ${value.rule ?? ""} ${value.path.replace(/\[\d+\]/g, "")}`;
      if (kept.has(key)) continue;
      kept.add(key);
      return value;
    }
    return undefined;
  };
}

/** Reads faults one by one; `undefined` for one that is not alone, or that a reader calls otherwise. */
function* misses<T>(faults: ReturnType<typeof faultsOf>, { read }: SampleSubject<T>): Generator<NearMiss | undefined> {
  for (const { tree, codes, what } of faults) {
    const document = writeTree(tree);
    yield nearMiss(document, read(document), what, (code) => codes.includes(code));
  }
}

/** Documents whose shape is valid, and which one assertion or rule refuses. */
function* assertedMisses<T>(
  subject: SampleSubject<T>,
  { overrides: valid }: FoundSample<T>,
  { size, source, random }: { size: Size; source: Source; random: Random },
): Generator<NearMiss | undefined> {
  let overrides: Overrides = valid;
  for (let i = 0; i < TRIES; i++) {
    try {
      const { document, result, choices } = attemptOf(subject, i % 3 === 2 ? "mixed" : size, source, overrides);
      yield nearMiss(document, result, "values that do not go together", (code) => ASSERTED.has(code));
      const keys = [...choices.asked.keys()];
      const indexes = new Map(result.ok ? overrides.indexes : valid.indexes);
      const texts = new Map(result.ok ? overrides.texts : valid.texts);
      for (let changes = 1 + random(2); changes > 0; changes--) {
        const key = keys[random(keys.length)];
        if (key === undefined) continue;
        indexes.set(key, random(1024));
        if (key.endsWith("#value") && subject.plan.literals.length > 0 && random(2) === 0) {
          texts.set(key, subject.plan.literals[random(subject.plan.literals.length)] ?? "");
        } else texts.delete(key);
      }
      overrides = { indexes, texts };
    } catch (error) {
      if (!(error instanceof NoTextError)) throw error;
      overrides = valid;
    }
  }
}

function nearMiss<T>(
  document: string,
  { ok, issues }: Result<T>,
  change: string,
  isMeant: (code: string) => boolean,
): NearMiss | undefined {
  const [issue] = issues;
  if (ok || issue === undefined || issues.length > 1 || !isMeant(issue.code)) return undefined;
  const { code, rule, path, message } = issue;
  return { document, code, ...(rule === undefined ? {} : { rule }), path, change, message };
}
