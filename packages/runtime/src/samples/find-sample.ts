import type { Issue, Result } from "../issues/issue.ts";
import { type Choices, createChoices, NO_OVERRIDES, type Overrides, type Size, type Source } from "./choices.ts";
import { NoTextError } from "./no-text-error.ts";
import type { Random } from "./random.ts";
import { withoutNumbers } from "./wishes.ts";

/** No valid value was found. The message names the type, the rule that no attempt kept, and where. */
export class SampleError extends Error {
  override readonly name = "SampleError";
  /** What was wrong with the attempt that came nearest; none if no document could be made at all. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[]) {
    super(message);
    this.issues = issues;
  }
}

/** What samples are made of, and what judges them. `M` is what is made of choices: a tree with its document. */
export interface SampleSubject<M extends Made, T> {
  /** Of the message, element or type, for people. */
  readonly name: string;
  /** What some choices stand for. @throws NoTextError if that is nothing */
  make(choices: Choices): M;
  judge(made: M): Result<T>;
  /** The place of an issue, as the keys of choices begin. */
  placeOf(issue: Issue): string;
  /** A text that stands elsewhere, or that a rule speaks of, for a choice of a text. */
  otherText(made: M, key: string, random: Random): string | undefined;
}

/** What is made of choices. */
export interface Made {
  readonly document: string;
}

/** What is valid, with what it was made from. */
export interface FoundSample<M, T> {
  readonly made: M;
  readonly value: T;
  readonly overrides: Overrides;
}

/** One try: choices, what they stand for, and what the judge says of it. */
export interface Attempt<M, T> {
  readonly overrides: Overrides;
  readonly choices: Choices;
  readonly made: M;
  readonly result: Result<T>;
}

/** How often a document is begun anew, and how often each is changed: in all, and without getting nearer. */
const BEGINNINGS = 6;
const CHANGES = 600;
const IDLE = 150;
/** How many characters are read for each: large documents are changed less often. */
const CHARACTERS = 1_200_000;
/** Places that are changed at once, where there is something to say of many. */
const AT_ONCE = 6;

/**
 * Finds a valid document: makes one, and while a reader has something to say, decides anew near the places it names.
 * @throws SampleError
 */
export function findSample<M extends Made, T>(
  subject: SampleSubject<M, T>,
  size: Size,
  sourceOf: (attempt: number) => Source,
  random: Random,
): FoundSample<M, T> {
  let nearest: readonly Issue[] = [];
  let reason: string | undefined;
  for (let beginning = 0; beginning < BEGINNINGS; beginning++) {
    const attempt = beginning < 3 ? size : beginning % 2 === 0 ? "mixed" : "minimal";
    try {
      let best = attemptOf(subject, attempt, sourceOf(beginning), NO_OVERRIDES);
      const changes = Math.min(CHANGES, Math.ceil(CHARACTERS / best.made.document.length));
      let idle = 0;
      for (let i = 0; i < changes && idle < IDLE && best.result.issues.length > 0; i++) {
        const overrides = changed(subject, best, random);
        if (overrides === undefined) break;
        const next = attemptOf(subject, attempt, sourceOf(beginning), overrides);
        idle = next.result.issues.length < best.result.issues.length ? 0 : idle + 1;
        if (next.result.issues.length <= best.result.issues.length) best = next;
      }
      if (best.result.issues.length === 0) best = withoutNeedless(subject, attempt, sourceOf(beginning), best);
      const { result, made, overrides } = best;
      if (result.ok) return { made, value: result.value, overrides };
      if (nearest.length === 0 || result.issues.length < nearest.length) nearest = result.issues;
    } catch (error) {
      if (!(error instanceof NoTextError)) throw error;
      reason = `${error.path}: ${error.message}`;
    }
  }
  const issue = nearest.find(({ severity }) => severity === "error");
  const why = issue === undefined ? (reason ?? "") : `${issue.rule ?? issue.code} at ${issue.path}: ${issue.message}`;
  throw new SampleError(`No valid sample of ${subject.name} was found; ${why}`, nearest);
}

/** Makes and judges what some choices stand for. */
export function attemptOf<M extends Made, T>(
  subject: SampleSubject<M, T>,
  size: Size,
  source: Source,
  overrides: Overrides,
): Attempt<M, T> {
  const choices = createChoices(size, source, overrides);
  const made = subject.make(choices);
  return { overrides, choices, made, result: subject.judge(made) };
}

/** The same without the changes that were made on the way and that nothing needs. */
function withoutNeedless<M extends Made, T>(
  subject: SampleSubject<M, T>,
  size: Size,
  source: Source,
  found: Attempt<M, T>,
): Attempt<M, T> {
  let best = found;
  for (const key of [...found.overrides.indexes.keys(), ...found.overrides.texts.keys()]) {
    const indexes = new Map(best.overrides.indexes);
    const texts = new Map(best.overrides.texts);
    indexes.delete(key);
    texts.delete(key);
    const next = attemptOf(subject, size, source, { indexes, texts });
    if (next.result.issues.length === 0) best = next;
  }
  return best;
}

/** Other choices near some of the places that the reader named; `undefined` if there are none. */
function changed<M extends Made, T>(
  subject: SampleSubject<M, T>,
  attempt: Attempt<M, T>,
  random: Random,
): Overrides | undefined {
  const { issues } = attempt.result;
  let overrides: Overrides | undefined;
  for (let changes = 1 + random(Math.min(issues.length, AT_ONCE)); changes > 0; changes--) {
    const issue = issues[random(issues.length)];
    const place = issue === undefined ? "" : subject.placeOf(issue);
    overrides = changedNear(subject, attempt, overrides ?? attempt.overrides, place, random);
    if (overrides === undefined) return undefined;
  }
  return overrides;
}

function changedNear<M extends Made, T>(
  subject: SampleSubject<M, T>,
  { choices, made }: Attempt<M, T>,
  overrides: Overrides,
  path: string,
  random: Random,
): Overrides | undefined {
  const keys = [...choices.asked.keys()];
  const place = withoutNumbers(path);
  const near = keys.filter((key) => isNear(placeOf(key), place));
  const pool = near.length > 0 && random(8) > 0 ? near : keys;
  const key = pool[random(pool.length)];
  if (key === undefined) return undefined;
  const { count, index } = choices.asked.get(key) ?? { count: 1, index: 0 };
  if (key.endsWith("#value") && random(2) === 0) {
    const text = subject.otherText(made, key, random);
    if (text !== undefined) return { ...overrides, texts: new Map(overrides.texts).set(key, text) };
  }
  const texts = new Map(overrides.texts);
  texts.delete(key);
  // Leaving out what is there does away with most faults.
  const other = /#(?:value|reference\d+)$/.test(key)
    ? random(count * 16)
    : index > 0 && random(3) > 0
      ? 0
      : (index + 1 + random(count - 1)) % count;
  return { indexes: new Map(overrides.indexes).set(key, other), texts };
}

/** Whether a decision is about a place, what is below it, or what is beside it. */
function isNear(of: string, place: string): boolean {
  const around = place.slice(0, place.lastIndexOf("/"));
  return (
    of.startsWith(place) || of === around || (of.startsWith(`${around}/`) && !of.slice(around.length + 1).includes("/"))
  );
}

const places = /*@__PURE__*/ new Map<string, string>();

/** The path of a decision, without numbers: asked for again and again while a document is changed. */
function placeOf(key: string): string {
  let place = places.get(key);
  if (place === undefined) {
    if (places.size > 20_000) places.clear();
    place = withoutNumbers(key.slice(0, key.indexOf("#")));
    places.set(key, place);
  }
  return place;
}
