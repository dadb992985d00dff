import { now } from "./clock.ts";
import { wantsColours } from "./colours.ts";
import type { Host } from "./host.ts";
import { createStandardStreams } from "./streams.ts";
import { createTimings } from "./timings.ts";

/** The host of a real process, and what happened to it meanwhile. */
export interface ProcessHost extends Host {
  /** Resolves once everything that was written has left, or can leave no more. */
  readonly flushed: () => Promise<void>;
  /** Why standard output takes nothing any more; `undefined` while it does. */
  readonly outputFault: () => Error | undefined;
  readonly isInterrupted: () => boolean;
}

/** Connects commands with this process: streams, signals, environment. */
export function createProcessHost(): ProcessHost {
  const controller = new AbortController();
  let fault: Error | undefined;
  let interrupted = false;
  const streams = createStandardStreams((error) => {
    fault ??= error;
    controller.abort();
  });
  const interrupt = (): void => {
    if (interrupted) process.exit(130);
    interrupted = true;
    controller.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return {
    write: (text) => {
      if (fault === undefined && text !== "") streams.output().write(text);
    },
    complain: (text) => {
      if (text !== "") streams.error().write(text);
    },
    get showsProgress() {
      return process.env["TERM"] !== "dumb" && streams.errorIsTerminal();
    },
    get hasColours() {
      return wantsColours(streams.outputIsTerminal(), process.env);
    },
    drained: () =>
      fault === undefined && streams.outputIsUsed() && streams.output().writableNeedDrain
        ? new Promise((resolve) => {
            streams.output().once("drain", resolve);
            streams.output().once("error", () => resolve());
          })
        : Promise.resolve(),
    flushed: () => streams.flushed(),
    signal: controller.signal,
    interrupt,
    timings: createTimings(now),
    outputFault: () => fault,
    isInterrupted: () => interrupted,
  };
}
