import type { Result } from "../issues/issue.ts";
import type { Overrides, Size, Source } from "./choices.ts";
import { attemptOf, type FoundSample, type Made, type SampleSubject } from "./find-sample.ts";
import { NoTextError } from "./no-text-error.ts";
import type { Random } from "./random.ts";

/** A document that breaks exactly one rule. */
export interface NearMiss {
  readonly document: string;
  /** The rule, as a reader reports it: `cvc-maxLength-valid`, or of a message in JSON `json-schema.maxLength`. */
  readonly code: string;
  /** The contract's own code of it, where it has one: `E622`. */
  readonly rule?: string;
  /** Where: `/request/slide[2]/duration`, or in JSON `/slide/1/duration`. */
  readonly path: string;
  /** What was done to a valid document. */
  readonly change: string;
  /** What a reader says of it. */
  readonly message: string;
}

/** A document with a change that is meant to break one rule. */
export interface FaultyDocument {
  readonly document: string;
  /** The codes by which a reader may call it, of which it has to be one. */
  readonly codes: readonly string[];
  /** For people: what was done. */
  readonly what: string;
}

/** What near-misses are made of. */
export interface NearMissSubject<M extends Made, T> extends SampleSubject<M, T> {
  /** Faults of one kind in what is valid, the kinds first that say most of a schema. */
  readonly faultKinds: readonly ((made: M) => Generator<FaultyDocument>)[];
  readonly read: (document: string) => Result<T>;
  /** Texts that rules of the author speak of. */
  readonly literals: readonly string[];
  /** Codes of rules of the author, which only other choices can break; empty if there are none. */
  readonly asserted: ReadonlySet<string>;
}

/** How many faults of one kind are read before the next kind has its turn, and how many of it in all. */
const READINGS = 40;
const ALL_READINGS = 240;
/** How many characters are read for one kind: faults of large documents are fewer. */
const CHARACTERS = 300_000;
/** How often choices are changed to break what the author of the schema asserts. */
const TRIES = 400;

/**
 * Documents beside valid ones, each with one fault that a reader calls by the name that it should have. Rules come in
 * turns, so that a few near-misses break a few different ones.
 */
export function findNearMisses<M extends Made, T>(
  subject: NearMissSubject<M, T>,
  samples: readonly FoundSample<M, T>[],
  { count, size, source, random }: { count: number; size: Size; source: Source; random: Random },
): readonly NearMiss[] {
  const longest = Math.max(...samples.map(({ made }) => made.document.length));
  const most = Math.max(READINGS, Math.min(ALL_READINGS, Math.floor(CHARACTERS / longest)));
  const lines = subject.faultKinds.map((kind) =>
    turns(chained(samples.map(({ made }) => misses(kind(made), subject))), most),
  );
  const [first] = samples;
  if (first !== undefined && subject.asserted.size > 0) {
    lines.push(turns(assertedMisses(subject, first, { size, source, random }), most));
  }
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
function* misses<M extends Made, T>(
  faults: Generator<FaultyDocument>,
  { read }: NearMissSubject<M, T>,
): Generator<NearMiss | undefined> {
  for (const { document, codes, what } of faults) {
    yield nearMiss(document, read(document), what, (code) => codes.includes(code));
  }
}

/** Documents whose shape is valid, and which one assertion or rule refuses. */
function* assertedMisses<M extends Made, T>(
  subject: NearMissSubject<M, T>,
  { overrides: valid }: FoundSample<M, T>,
  { size, source, random }: { size: Size; source: Source; random: Random },
): Generator<NearMiss | undefined> {
  const { literals, asserted } = subject;
  let overrides: Overrides = valid;
  for (let i = 0; i < TRIES; i++) {
    try {
      const { made, result, choices } = attemptOf(subject, i % 3 === 2 ? "mixed" : size, source, overrides);
      yield nearMiss(made.document, result, "values that do not go together", (code) => asserted.has(code));
      const keys = [...choices.asked.keys()];
      const indexes = new Map(result.ok ? overrides.indexes : valid.indexes);
      const texts = new Map(result.ok ? overrides.texts : valid.texts);
      for (let changes = 1 + random(2); changes > 0; changes--) {
        const key = keys[random(keys.length)];
        if (key === undefined) continue;
        indexes.set(key, random(1024));
        if (key.endsWith("#value") && literals.length > 0 && random(2) === 0) {
          texts.set(key, literals[random(literals.length)] ?? "");
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
