import type { Judge } from "./judge.ts";
import type { Subject } from "./subject.ts";

/** What a part of `check` is given. Nothing in it is changed by a part. */
export interface CheckInput {
  readonly subjects: readonly Subject[];
  /** The independent judge, or why there is none here. */
  readonly judge: Judge | { readonly missing: string };
  /** Random values per message. */
  readonly runs: number;
  /** Seed of the random values; the same seed gives the same values. */
  readonly seed: number;
  /** An existing folder for files of the check, removed after it. */
  readonly folder: string;
}

/** Something that is not as it should be. */
export interface Finding {
  /** The file or folder that it is about, as users see it. */
  readonly file: string;
  readonly message: string;
  /** How people read it, of one or more lines, if that is more than file and message. */
  readonly text?: string;
  /** By which `--rule` names it; that of the part if absent. */
  readonly code?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a part found out. */
export interface PartResult {
  /** What was looked at, with numbers: `152 samples`. */
  readonly counted: string;
  /** Empty if all is well. */
  readonly findings: readonly Finding[];
  /** What helps against all of them. */
  readonly advice?: string;
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[];
}

/** One part of `check`. */
export interface Part {
  /** One word, by which `--only` names it. */
  readonly name: string;
  /** What holds if the part finds nothing. */
  readonly claim: string;
  /** Whether it asks Xerces, which has to be looked for first. */
  readonly asksJudge: boolean;
  readonly run: (input: CheckInput) => PartResult | Promise<PartResult>;
}
