/** What commands know of the process they run in: handed in, so that they can be tested without one. */
export interface Host {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  /** Whether standard error is a terminal, which can show progress. */
  readonly showsProgress: boolean;
  /** Whether standard output takes colours. */
  readonly hasColours: boolean;
  /** Resolves once what was written has left this process: where much is written, memory stays bounded. */
  readonly drained: () => Promise<void>;
  /** Aborted by Ctrl-C, or because standard output was closed. */
  readonly signal: AbortSignal;
  /** Does what Ctrl-C does: for who reads keys itself. */
  readonly interrupt: () => void;
  readonly timings: Timings;
}

/** A host whose standard output is standard error: for what is said beside what was asked for. */
export function besideOutput(host: Host): Host {
  return { ...host, write: host.complain, hasColours: host.hasColours && host.showsProgress };
}

/** How long the stages of a run took. */
export interface Timings {
  /** Runs a stage and notes its time under a name; a stage that runs several times is summed up. */
  readonly measure: <T>(stage: string, run: () => T) => T;
  /** A line for each stage, in the order of their first run. */
  readonly lines: () => readonly string[];
}
