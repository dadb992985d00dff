import { now } from "./clock.ts";
import { wantsColours } from "./colours.ts";
import type { Host } from "./host.ts";
import { createTimings } from "./timings.ts";

/** The host of a real process, and what happened to it meanwhile. */
export interface ProcessHost extends Host {
  /** Why standard output takes nothing any more; `undefined` while it does. */
  readonly outputFault: () => Error | undefined;
  readonly isInterrupted: () => boolean;
}

/** Connects commands with this process: streams, signals, environment. */
export function createProcessHost(): ProcessHost {
  const controller = new AbortController();
  let fault: Error | undefined;
  let interrupted = false;
  process.stdout.on("error", (error) => {
    fault ??= error;
    controller.abort();
  });
  // Complaints that nobody can receive are no reason to stop.
  process.stderr.on("error", () => undefined);
  const interrupt = (): void => {
    if (interrupted) process.exit(130);
    interrupted = true;
    controller.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return {
    write: (text) => {
      if (fault === undefined && text !== "") process.stdout.write(text);
    },
    complain: (text) => {
      if (text !== "") process.stderr.write(text);
    },
    showsProgress: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
    hasColours: wantsColours(process.stdout.isTTY === true, process.env),
    drained: () =>
      process.stdout.writableNeedDrain && fault === undefined
        ? new Promise((resolve) => {
            process.stdout.once("drain", resolve);
            process.stdout.once("error", () => resolve());
          })
        : Promise.resolve(),
    signal: controller.signal,
    interrupt,
    timings: createTimings(now),
    outputFault: () => fault,
    isInterrupted: () => interrupted,
  };
}
