/** What the command says by its exit code; `docs/cli.md` explains them to users. */
export const EXIT = {
  /** All is well. */
  fine: 0,
  /** It did what it was asked to, and something is wrong with what it looked at. */
  findings: 1,
  /** It could not do what it was asked to: arguments, configuration, a file that cannot be read or written. */
  use: 2,
  /** A fault of this program. */
  fault: 3,
  /** Ended from outside by Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

/** Exit codes with what they mean, for help and documentation. */
export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT.fine, "all is well"],
  [EXIT.findings, "findings: a document is invalid, a schema is broken, generated code is not current"],
  [EXIT.use, "wrong use: arguments or configuration, or a file that cannot be read or written"],
  [EXIT.fault, "a fault of this program"],
  [EXIT.interrupted, "ended by Ctrl-C, after a summary"],
];
